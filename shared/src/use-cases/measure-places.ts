import type { CompetenceArea } from '../domain/competence-area.ts';
import type { CompetenceId, UnitId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { MeasurePlaces } from '../domain/plan/measure-draft.ts';
import { areasFor } from '../domain/plan/plan-areas.ts';
import type { Plan } from '../domain/plan.ts';
import type { Records } from '../stores/records.ts';
import { catalogueOf } from './catalogue-of.ts';
import { hasLeft } from './employed.ts';
import { goalsToday } from './goals-today.ts';
import { countUnusedHolders } from './unused-holders.ts';
import type { UseCaseContext } from './use-case.ts';

/** The units a plan is made in, with those above them: of a closed unit, the one that took over. */
export function unitsOfPlan({ subject }: Pick<Plan, 'subject'>, records: Records): readonly UnitId[] {
  const organisation = records.organisation();
  const units =
    'unitId' in subject
      ? [organisation.inUse(subject.unitId)]
      : organisation.employmentsOf(subject.personId).flatMap(({ unitId }) => unitId ?? []);
  return [...new Set(units.flatMap((id) => organisation.withAncestors(id)))];
}

/** The areas of a plan, in their order. */
export function areasOfPlan(plan: Pick<Plan, 'subject'>, records: Records): readonly CompetenceArea[] {
  return areasFor(areasToday(records), unitsOfPlan(plan, records));
}

/** Every area, with the unit it belongs to today: those of a closed unit go on in the one that took over. */
export function areasToday(records: Records): readonly CompetenceArea[] {
  const organisation = records.organisation();
  return records.all('areas').map((area) => {
    const unitId = area.unitId && organisation.inUse(area.unitId);
    return unitId === area.unitId ? area : { ...area, unitId };
  });
}

/** What a measure in this plan can be made of, read anew. */
export async function measurePlaces(
  context: Pick<UseCaseContext, 'records' | 'now' | 'breathe'>,
  plan: Plan,
  draft: Pick<Measure, 'strategy' | 'reason'> & {
    readonly competences: readonly { readonly competenceId: CompetenceId }[];
  },
): Promise<MeasurePlaces> {
  const { records } = context;
  const catalogue = catalogueOf(context);
  const { subject } = plan;
  const asks = draft.competences.length > 0 && (draft.reason ?? '').trim() === '';
  // One person's plan develops that person; what lies unused in others is a matter of the unit's plan.
  const unused =
    asks && 'unitId' in subject
      ? await countUnusedHolders(context, records.organisation().inUse(subject.unitId))
      : new Map<CompetenceId, number>();
  return {
    plan,
    areas: new Set(areasOfPlan(plan, records).map(({ id }) => id)),
    goals: new Set(goalsToday(records).map(({ id }) => id)),
    highestLevel: (id) => {
      const competence = catalogue.get(id);
      if (competence === undefined || competence.mergedInto !== undefined) return undefined;
      if (!catalogue.isInForce(id)) return undefined;
      return competence.kind === 'skill' ? 4 : 1;
    },
    standing: (id) => {
      if (records.person(id) === undefined) return 'unknown';
      return hasLeft(context, id) ? 'left' : 'employed';
    },
    parents: {
      measure: (id) => records.get('measures', id)?.entity,
      plan: (id) => records.get('plans', id)?.entity,
    },
    isUnused: (id) => unused.has(catalogue.standsFor(id)),
  };
}
