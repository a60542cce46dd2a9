import { answerFollowUpVerb } from '@rod-trad/bot/cards/follow-up-card';
import type { StoryWorld } from './story-world.ts';
import { until } from './story-world.ts';

export interface CardInChat {
  readonly activityId: string;
  /** What the card carries for its answer. */
  readonly data: { readonly nudgeId: string; readonly measureId: string };
  readonly content: unknown;
}

/** Opens somebody's chat and waits for the card that asks about a measure. */
export async function followUpCardOf(
  world: StoryWorld,
  personId: string,
  measureId: string,
): Promise<CardInChat> {
  const chat = world.tenant.connector.chat(personId);
  await chat.open();
  return until('a follow-up card in the chat', () =>
    chat
      .activities()
      .map((activity) => ({ activityId: activity.id, content: activity.attachments?.[0]?.content }))
      .flatMap(({ activityId, content }) => {
        const data = dataOf(content);
        return data?.measureId === measureId ? [{ activityId, content, data }] : [];
      })
      .at(-1),
  );
}

/** Presses "send" in a card, as the person. */
export function answerCard(
  world: StoryWorld,
  personId: string,
  card: CardInChat,
  chosen: Record<string, string>,
) {
  return world.tenant.connector
    .chat(personId)
    .act(card.activityId, answerFollowUpVerb, { ...card.data, ...chosen });
}

function dataOf(content: unknown): CardInChat['data'] | undefined {
  const body = (
    content as { body?: { type: string; actions?: { verb?: string; data?: CardInChat['data'] }[] }[] }
  )?.body;
  return body?.flatMap((part) => part.actions ?? []).find((action) => action.verb === answerFollowUpVerb)
    ?.data;
}
