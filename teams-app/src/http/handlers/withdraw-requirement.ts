import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const withdrawRequirement: Handler<'withdrawRequirement'> = async (call) => {
  const id = asId<'Requirement'>(call.params.requirementId);
  const outcome = await call.useCases.withdrawRequirement(call.actor, { ...call.body, id });
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};
