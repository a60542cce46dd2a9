import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithLeave } from './answer-with-leave.ts';
import type { Handler } from './handler.ts';

const leaveOf = (params: { leaveId: string }) => asId<'EducationLeave'>(params.leaveId);

export const withdrawLeave: Handler<'withdrawLeave'> = async (call) => {
  const id = leaveOf(call.params);
  return answerWithLeave(call, id, await call.useCases.withdrawLeave(call.actor, { ...call.body, id }));
};

export const decideLeave: Handler<'decideLeave'> = async (call) => {
  const id = leaveOf(call.params);
  return answerWithLeave(call, id, await call.useCases.decideLeave(call.actor, { ...call.body, id }));
};

export const recordStudy: Handler<'recordStudy'> = async (call) => {
  const id = leaveOf(call.params);
  return answerWithLeave(call, id, await call.useCases.recordStudy(call.actor, { ...call.body, id }));
};

export const completeStudy: Handler<'completeStudy'> = async (call) => {
  const id = leaveOf(call.params);
  return answerWithLeave(call, id, await call.useCases.completeStudy(call.actor, { ...call.body, id }));
};

export const reopenStudy: Handler<'reopenStudy'> = async (call) => {
  const id = leaveOf(call.params);
  return answerWithLeave(call, id, await call.useCases.reopenStudy(call.actor, { ...call.body, id }));
};
