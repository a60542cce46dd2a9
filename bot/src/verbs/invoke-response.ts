import type { AdaptiveCardInvokeResponse } from 'botbuilder';
import type { VerbAnswer } from './verb.ts';

/**
 * The body of the answer to a pressed button; HTTP is 200 in every case
 * (learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model, "Response format").
 */
export function invokeResponse(answer: VerbAnswer): AdaptiveCardInvokeResponse {
  const value = answer.kind === 'card' ? answer.card : answer.text;
  return {
    statusCode: 200,
    type:
      answer.kind === 'card'
        ? 'application/vnd.microsoft.card.adaptive'
        : 'application/vnd.microsoft.activity.message',
    // botbuilder types the value as an object; for a message the platform wants the bare string.
    value: value as unknown as Record<string, unknown>,
  };
}
