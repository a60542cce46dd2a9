import { asId } from '@rod-trad/shared/domain/ids';
import { presentPlanVersion } from '../presenters/present-plans.ts';
import { type Handler, unwrapCommand } from './handler.ts';
import { readSubject } from './read-subject.ts';

export const savePlan: Handler<'savePlan'> = async ({ useCases, actor, body }) => {
  const { key, changes, subject, parentPlanId, ...rest } = body;
  const outcome = await useCases.savePlan(actor, {
    key,
    draft: {
      ...rest,
      subject: readSubject(subject),
      parentPlanId: parentPlanId === undefined ? undefined : asId<'Plan'>(parentPlanId),
    },
    changes: changes && { ...changes, id: asId<'Plan'>(changes.id) },
  });
  return { outcome: unwrapCommand(outcome, presentPlanVersion) };
};
