import type { CompetenceArea } from '../domain/competence-area.ts';
import type { AreaId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditArea } from '../policies/plan.ts';
import { auditSteering } from './audit-steering.ts';
import { catalogueOf } from './catalogue-of.ts';
import { changeWithHistory } from './change-with-history.ts';
import { threadFacts } from './thread-facts.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';

export interface AreaVersion {
  readonly key: string;
  readonly id: AreaId;
  readonly etag: string;
}

/** Removes an area that nothing lies in. The row stays, for the plans of earlier periods. */
export async function removeArea(
  context: UseCaseContext,
  actor: Actor,
  { key, id, etag }: AreaVersion,
): Promise<CommandOutcome<Written, CompetenceArea>> {
  const { records } = context;
  const organisation = records.organisation();
  const stored = records.get('areas', id);
  if (stored === undefined) {
    // Who may remove nothing at all is not told what there is.
    return { kind: mayEditArea(actor, {}, organisation) ? 'notFound' : 'forbidden' };
  }
  if (!mayEditArea(actor, stored.entity, organisation)) return { kind: 'forbidden' };
  const measures = threadFacts(context).planned.filter(({ measure }) => measure.areaId === id).length;
  const catalogue = catalogueOf(context);
  const competences = records
    .all('competences')
    .filter((one) => catalogue.isInForce(one.id) && one.areaIds.includes(id)).length;
  if (measures + competences > 0) {
    return {
      kind: 'invalid',
      faults: [{ field: 'areaId', code: 'areaIsInUse', values: { measures, competences } }],
    };
  }
  await auditSteering(context, actor, 'area:remove', id);
  return changeWithHistory(context, actor, key, 'areas', stored, etag, {
    removedOn: stored.entity.removedOn ?? norwegianDay(context.now()),
  });
}
