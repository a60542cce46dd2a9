import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithRound } from './answer-with-round.ts';
import type { Handler } from './handler.ts';

export const closeRound: Handler<'closeRound'> = async (call) => {
  const id = asId<'MappingRound'>(call.params.roundId);
  return answerWithRound(call, id, await call.useCases.closeRound(call.actor, { ...call.body, id }));
};
