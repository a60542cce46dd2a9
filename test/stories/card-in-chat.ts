import type { StoryWorld } from './story-world.ts';
import { until } from './story-world.ts';

export interface FoundCard {
  readonly activityId: string;
  readonly content: unknown;
  /** What the button with the verb carries. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Opens somebody's chat and waits for a card with a button of this verb that fits. */
export async function cardInChat(
  world: StoryWorld,
  personId: string,
  verb: string,
  fits: (card: FoundCard) => boolean = () => true,
): Promise<FoundCard> {
  const chat = world.tenant.connector.chat(personId);
  await chat.open();
  return until(`a card with ${verb} in the chat`, () => cardsWith(world, personId, verb).findLast(fits));
}

/** The cards in somebody's chat that have a button of this verb, the oldest first. */
export function cardsWith(world: StoryWorld, personId: string, verb: string): readonly FoundCard[] {
  return world.tenant.connector
    .chat(personId)
    .activities()
    .flatMap(({ id, attachments }) => {
      const content = attachments?.[0]?.content;
      const data = dataOf(content, verb);
      return data === undefined ? [] : [{ activityId: id, content, data }];
    });
}

/** What a button of this verb carries, wherever in a card it stands. */
export function dataOf(part: unknown, verb: string): FoundCard['data'] | undefined {
  if (part === null || typeof part !== 'object') return undefined;
  const { type, verb: own, data } = part as { type?: string; verb?: string; data?: FoundCard['data'] };
  if (type === 'Action.Execute' && own === verb) return data;
  for (const child of Object.values(part)) {
    const found = dataOf(child, verb);
    if (found !== undefined) return found;
  }
  return undefined;
}
