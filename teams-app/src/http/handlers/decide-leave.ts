import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithLeave } from './answer-with-leave.ts';
import type { Handler } from './handler.ts';

export const decideLeave: Handler<'decideLeave'> = async (call) => {
  const id = asId<'EducationLeave'>(call.params.leaveId);
  return answerWithLeave(call, id, await call.useCases.decideLeave(call.actor, { ...call.body, id }));
};
