import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithRound } from './answer-with-round.ts';
import type { Handler } from './handler.ts';

export const openRound: Handler<'openRound'> = async (call) => {
  const id = asId<'MappingRound'>(call.params.roundId);
  return answerWithRound(call, id, await call.useCases.openRound(call.actor, { ...call.body, id }));
};
