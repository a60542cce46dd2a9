/** What is used of the `adaptivecards` 3 renderer, which the page loads as a script of its own. */
export interface CardAction {
  getJsonTypeName(): string;
  id?: string;
  verb?: string;
  /** The action's data with the card's inputs mixed in. */
  data?: object;
  url?: string;
}

export interface RenderableCard {
  hostConfig: unknown;
  onExecuteAction?: (action: CardAction) => void;
  parse(card: unknown, context: SerializationContext): void;
  render(): HTMLElement | undefined;
}

interface SerializationContext {
  readonly eventCount: number;
  getEventAt(index: number): { message: string };
}

interface AdaptiveCardsLibrary {
  AdaptiveCard: {
    new (): RenderableCard;
    onProcessMarkdown?: (text: string, result: { outputHtml?: string; didProcess: boolean }) => void;
  };
  HostConfig: new (config: object) => unknown;
  SerializationContext: new () => SerializationContext;
}

export function adaptiveCards(): AdaptiveCardsLibrary {
  return (globalThis as unknown as { AdaptiveCards: AdaptiveCardsLibrary }).AdaptiveCards;
}
