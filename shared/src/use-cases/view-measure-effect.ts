import { effectOfMeasure } from '../domain/effect/plan-effect.ts';
import type { MeasureId } from '../domain/ids.ts';
import { sightOfMeasure, sightOfUnit } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { MeasureEffectReport } from './effect-reports.ts';
import { mapColumn } from './map-column.ts';
import { readEffectFacts, unitOfPlan, yearsToCome } from './read-effect-facts.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { withColumn } from './view-plan-effect.ts';

/** What one measure would do about the unit's gaps if it were the only one. Whoever owns it without seeing the unit is told no number. */
export async function viewMeasureEffect(
  context: UseCaseContext,
  actor: Actor,
  measureId: MeasureId,
): Promise<Outcome<MeasureEffectReport>> {
  const { records } = context;
  const measure = records.get('measures', measureId)?.entity;
  const plan = measure && records.get('plans', measure.planId)?.entity;
  if (measure === undefined || plan === undefined) return { kind: 'notFound' };
  const organisation = records.organisation();
  const mayRead = sightOfMeasure(actor, measure, plan, organisation);
  if (mayRead === 'none') return { kind: 'forbidden' };
  const no = (kind: 'done' | 'stopped' | 'personal' | 'notAllowed' | 'over') =>
    ({ kind: 'ok', value: { sight: mayRead, result: { kind } } }) as const;
  const unit = unitOfPlan(context, plan);
  if (unit === undefined) return no('personal');
  const sight = sightOfUnit(actor, unit.id, organisation);
  if (sight === 'none') return no('notAllowed');
  if (measure.status === 'done' || measure.status === 'stopped') return no(measure.status);
  const years = yearsToCome(context, plan);
  if (years.length === 0) return no('over');
  const facts = await readEffectFacts(context, actor, { unit, sight, years, measures: [measure] });
  const { competences, idle } = effectOfMeasure(measure, facts);
  const targets = new Set(measure.competences.map(({ competenceId }) => facts.standsFor(competenceId)));
  return {
    kind: 'ok',
    value: {
      sight,
      result: {
        kind: 'shown',
        on: facts.on,
        years,
        rows: competences.flatMap((one) => withColumn(records, one)),
        hidden: facts.hidden.filter((id) => targets.has(id)).flatMap((id) => mapColumn(records, id, false)),
        why: idle[0]?.why,
      },
    },
  };
}
