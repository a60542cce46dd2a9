import type { CardAnswer, ChatActivity, ChatChange } from '../../connector/activity.ts';
import type { ChatState } from '../../connector/personal-chat.ts';
import type { Language } from './client-settings.ts';

export interface ChatNews {
  state: ChatState;
  userId: string;
  botId: string;
  /** The tenant was reset: forget what was shown. */
  restarted: boolean;
  changes: ChatChange[];
}

export interface ChatClient {
  /** Opens the chat and then hears of every change, without a reload. */
  listen(onNews: (news: ChatNews) => void, onConnection: (isOpen: boolean) => void): void;
  say(text: string): Promise<{ activity: ChatActivity; delivered: boolean }>;
  act(activityId: string, verb: string, data: object, id: string | undefined): Promise<CardAnswer>;
  refresh(activityId: string): Promise<CardAnswer>;
  change(action: 'install' | 'uninstall' | 'block'): Promise<unknown>;
}

export function createChatClient(personId: string, lang: Language): ChatClient {
  const base = `/connector/client/${encodeURIComponent(personId)}`;
  const post = async <T>(action: string, body: object = {}): Promise<T> => {
    const response = await fetch(`${base}/${action}?lang=${lang}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The tenant answered ${response.status}.`);
    return (await response.json()) as T;
  };
  return {
    listen(onNews, onConnection) {
      const events = new EventSource(`${base}/events`);
      events.addEventListener('open', () => onConnection(true));
      events.addEventListener('error', () => onConnection(false));
      events.addEventListener('message', (event) => {
        const news = JSON.parse(event.data) as ChatNews;
        if (news.state === 'never') void post('open');
        onNews(news);
      });
    },
    say: (text) => post('say', { text }),
    act: (activityId, verb, data, id) => post('act', { activityId, verb, data, id }),
    refresh: (activityId) => post('refresh', { activityId }),
    change: (action) => post(action),
  };
}
