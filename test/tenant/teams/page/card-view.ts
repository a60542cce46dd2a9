import { adaptiveCards, type CardAction } from './adaptive-cards.ts';
import { build } from './build-element.ts';
import { cardHostConfig } from './card-host-config.ts';
import { cardMarkdown } from './card-markdown.ts';
import type { Theme } from './client-settings.ts';
import type { ClientTexts } from './client-texts.ts';

export interface CardDuties {
  execute(verb: string, data: object, actionId: string | undefined): void;
  openUrl(url: string): void;
}

/** An Adaptive Card as Teams shows it; a card the renderer cannot read is said to be so, never half shown. */
export function renderCard(card: unknown, theme: Theme, texts: ClientTexts, duties: CardDuties): HTMLElement {
  const { AdaptiveCard, HostConfig, SerializationContext } = adaptiveCards();
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cardMarkdown(text);
    result.didProcess = true;
  };
  const rendered = new AdaptiveCard();
  rendered.hostConfig = new HostConfig(cardHostConfig(theme));
  rendered.onExecuteAction = (action) => execute(action, duties);
  const context = new SerializationContext();
  // The renderer tests `lang` with a global expression, which refuses every second good value: it is set here instead.
  const { lang, ...rest } = card as { lang?: unknown };
  try {
    rendered.parse(rest, context);
    const element = rendered.render();
    if (element !== undefined && context.eventCount === 0) {
      return build('div', { class: 'card', lang: typeof lang === 'string' ? lang : undefined }, element);
    }
  } catch {
    // Said below.
  }
  const reasons = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return build(
    'p',
    { class: 'card card-unreadable', role: 'alert', title: reasons.join('\n') },
    texts.cardUnreadable,
  );
}

function execute(action: CardAction, duties: CardDuties): void {
  const type = action.getJsonTypeName();
  if (type === 'Action.OpenUrl' && action.url !== undefined) duties.openUrl(action.url);
  if (type === 'Action.Execute') duties.execute(action.verb ?? '', action.data ?? {}, action.id);
}
