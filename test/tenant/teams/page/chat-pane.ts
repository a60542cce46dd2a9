import type { ChatActivity, ChatChange } from '../../connector/activity.ts';
import { build } from './build-element.ts';
import { createCardRefresh } from './card-refresh.ts';
import { type ChatNews, createChatClient } from './chat-client.ts';
import type { ClientSettings, Theme } from './client-settings.ts';
import type { ClientStart } from './client-start.ts';
import type { ClientTexts } from './client-texts.ts';
import { buildComposer } from './composer.ts';
import { buildMessage, type MessageView } from './message-view.ts';

export interface ChatPane {
  element: HTMLElement;
  changeTheme(theme: Theme): void;
}

/** The person's chat with the bot. */
export function buildChatPane(
  start: ClientStart,
  settings: ClientSettings,
  texts: ClientTexts,
  openLink: (url: string) => void,
): ChatPane {
  const client = createChatClient(start.person.id, settings.lang);
  const refreshes = createCardRefresh(() => Date.now());
  const views = new Map<string, MessageView>();
  const empty = build('p', { class: 'chat-empty' }, texts.emptyChat);
  const list = build(
    'div',
    { class: 'messages', role: 'log', 'aria-label': texts.messages, tabindex: '0' },
    empty,
  );
  const notice = build('p', { class: 'chat-notice', role: 'status' });
  const state = build('div', { class: 'chat-state' });
  const composer = buildComposer(texts, (text) => say(text));
  const menu = build('details', { class: 'menu' }, build('summary', { 'aria-label': texts.options }, '⋯'));
  const element = build(
    'section',
    { class: 'chat-pane', 'aria-label': texts.chat },
    build(
      'header',
      { class: 'chat-head' },
      build('span', { class: 'avatar bot' }, 'R'),
      build('h2', {}, start.botName),
      menu,
    ),
    list,
    notice,
    state,
    composer,
  );

  const say = async (text: string) => {
    notice.textContent = texts.sending;
    const said = await client.say(text).catch(() => undefined);
    notice.textContent = said?.delivered ? '' : texts.notDelivered;
  };
  const act = async (activityId: string, verb: string, data: object, actionId: string | undefined) => {
    refreshes.invoked(activityId);
    return client.act(activityId, verb, data, actionId);
  };
  const refresh = async (activity: ChatActivity, view: MessageView, userId: string) => {
    for (const { content } of activity.attachments ?? []) {
      if (!refreshes.isDue(activity.id, content, userId)) continue;
      refreshes.invoked(activity.id);
      const answer = await client.refresh(activity.id).catch(() => undefined);
      // A failed refresh leaves the card as it is; nobody asked for it.
      if (answer?.statusCode === 200) view.answer(answer);
    }
  };
  const take = ({ activityId, activity }: ChatChange, news: ChatNews) => {
    const known = views.get(activityId);
    if (activity === undefined) {
      known?.element.remove();
      views.delete(activityId);
    } else if (known !== undefined) {
      known.update(activity);
      void refresh(activity, known, news.userId);
    } else {
      const isOwn = activity.from.id !== news.botId;
      const look = { theme: settings.theme, lang: settings.lang, texts };
      const view = buildMessage(activity, isOwn, look, { act, openLink, say: (text) => void say(text) });
      views.set(activityId, view);
      list.append(view.element);
      list.scrollTop = list.scrollHeight;
      if (!isOwn) void refresh(activity, view, news.userId);
    }
  };

  const change = (label: string, action: 'install' | 'uninstall' | 'block') => {
    const button = build('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      menu.open = false;
      void client.change(action);
    });
    return button;
  };
  const showState = (news: ChatNews) => {
    const isOn = news.state === 'installed' || news.state === 'never';
    composer.inert = !isOn;
    state.replaceChildren();
    if (news.state === 'blocked')
      state.append(build('p', {}, texts.blocked), change(texts.unblock, 'install'));
    if (news.state === 'uninstalled')
      state.append(build('p', {}, texts.uninstalled), change(texts.add, 'install'));
    menu.hidden = !isOn;
  };
  menu.append(build('div', {}, change(texts.block, 'block'), change(texts.remove, 'uninstall')));

  client.listen(
    (news) => {
      if (news.restarted) {
        for (const view of views.values()) view.element.remove();
        views.clear();
      }
      showState(news);
      for (const each of news.changes) take(each, news);
      empty.hidden = views.size > 0;
    },
    (isOpen) => {
      notice.textContent = isOpen ? '' : texts.offline;
    },
  );
  return {
    element,
    changeTheme(theme) {
      for (const view of views.values()) view.changeTheme(theme);
    },
  };
}
