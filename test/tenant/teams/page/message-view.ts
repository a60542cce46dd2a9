import type { Attachment, CardAnswer, ChatActivity } from '../../connector/activity.ts';
import { build } from './build-element.ts';
import { cardMarkdown } from './card-markdown.ts';
import { renderCard } from './card-view.ts';
import type { Language, Theme } from './client-settings.ts';
import type { ClientTexts } from './client-texts.ts';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

export interface MessageDuties {
  act(activityId: string, verb: string, data: object, actionId: string | undefined): Promise<CardAnswer>;
  openLink(url: string): void;
  say(text: string): void;
}

export interface MessageView {
  element: HTMLElement;
  /** The message as it stands now; the bot may have changed it. */
  update(activity: ChatActivity): void;
  /** The answer of the bot to this client: a card instead of the old one, a line, or an error. */
  answer(answer: CardAnswer): void;
  changeTheme(theme: Theme): void;
}

/** One message. A card the bot gave to this client alone stands until the bot changes the message itself. */
export function buildMessage(
  first: ChatActivity,
  isOwn: boolean,
  look: { theme: Theme; lang: Language; texts: ClientTexts },
  duties: MessageDuties,
): MessageView {
  let activity = first;
  let { theme } = look;
  let ownCard: unknown;
  const { texts } = look;
  const content = build('div', { class: 'bubble' });
  const line = build('p', { class: 'message-line', role: 'status' });
  const edited = build('span', { class: 'edited' });
  const head = build(
    'header',
    {},
    build('strong', {}, first.from.name ?? ''),
    timeOf(first, look.lang),
    edited,
  );
  const element = build('article', { class: isOwn ? 'message own' : 'message' }, head, content, line);

  const execute = async (verb: string, data: object, actionId: string | undefined) => {
    if (element.getAttribute('aria-busy') === 'true') return;
    setBusy(true);
    say('waiting', texts.sending);
    const answer = await duties.act(activity.id, verb, data, actionId).catch(() => undefined);
    setBusy(false);
    if (answer === undefined) say('error', texts.wentWrong);
    else show(answer);
  };
  const setBusy = (busy: boolean) => {
    element.setAttribute('aria-busy', String(busy));
    content.inert = busy;
  };
  const say = (kind: 'waiting' | 'error' | 'note' | 'none', text: string) => {
    line.dataset.kind = kind;
    line.textContent = text;
  };
  const show = (answer: CardAnswer) => {
    say('none', '');
    if (answer.statusCode === 200 && answer.type === ADAPTIVE_CARD) {
      ownCard = answer.value;
      draw();
    } else if (answer.statusCode === 200) {
      say('note', String(answer.value ?? ''));
    } else {
      const { message } = (answer.value ?? {}) as { message?: string };
      const isOurs = message === undefined || message === 'Something went wrong';
      say('error', isOurs ? texts.wentWrong : `${texts.wentWrong} ${message}`);
    }
  };
  const drawCard = (card: unknown) =>
    renderCard(card, theme, texts, {
      execute: (...action) => void execute(...action),
      openUrl: duties.openLink,
    });
  const draw = () => {
    edited.textContent = activity.updatedAt === undefined ? '' : texts.edited;
    content.replaceChildren();
    if (activity.text) content.append(textOf(activity, duties));
    for (const attachment of activity.attachments ?? []) {
      content.append(
        attachment.contentType === ADAPTIVE_CARD
          ? drawCard(ownCard ?? attachment.content)
          : fileOf(attachment),
      );
    }
    const suggested = activity.suggestedActions?.actions ?? [];
    if (suggested.length === 0) return;
    const buttons = suggested.map((action) => {
      const button = build('button', { type: 'button' }, action.title);
      button.addEventListener('click', () => duties.say(String(action.value ?? action.title)));
      return button;
    });
    content.append(build('div', { class: 'suggestions' }, ...buttons));
  };
  draw();
  return {
    element,
    update(changed) {
      activity = changed;
      ownCard = undefined;
      say('none', '');
      draw();
    },
    answer: show,
    changeTheme(changed) {
      theme = changed;
      draw();
    },
  };
}

function textOf(activity: ChatActivity, duties: MessageDuties): HTMLElement {
  const text = build('div', { class: 'text' });
  if (activity.textFormat === 'plain') {
    text.textContent = activity.text ?? '';
    return text;
  }
  text.innerHTML = cardMarkdown(activity.text ?? '');
  for (const anchor of text.querySelectorAll('a')) {
    anchor.addEventListener('click', (event) => {
      event.preventDefault();
      duties.openLink(anchor.href);
    });
  }
  return text;
}

function fileOf(attachment: Attachment): HTMLElement {
  return build('p', { class: 'file' }, attachment.name ?? attachment.contentType);
}

function timeOf(activity: ChatActivity, lang: Language): HTMLElement {
  // Chromium has no nynorsk of its own; bokmål is nearest.
  const locale = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] }[lang];
  const at = new Date(activity.timestamp);
  const text = at.toLocaleString(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return build('time', { datetime: activity.timestamp }, text);
}
