import type { AreaId, PersonId } from '../ids.ts';
import type { MeasureDraft } from '../plan/measure-draft.ts';
import { type Plan, planYears } from '../plan.ts';
import type { TalkPoint } from './talk.ts';

/** What an agreed point becomes in the individual plan. What was agreed is also what it is measured by. */
export function measureOfPoint(
  point: Pick<TalkPoint, 'serves' | 'dueOn'>,
  text: string,
  { areaId, ownerId, plan }: { readonly areaId: AreaId; readonly ownerId: PersonId; readonly plan: Plan },
): MeasureDraft {
  const year = Number(point.dueOn.slice(0, 4));
  return {
    areaId,
    goalIds: 'goalId' in point.serves ? [point.serves.goalId] : [],
    title: text,
    strategy: 'develop',
    competences: [],
    years: planYears(plan).includes(year) ? [year] : [],
    ownerId,
    dueOn: point.dueOn,
    successCriteria: text,
    ...{ audience: '', wantedEffect: '', learningGoals: '', formAndContent: '', plannedEvaluation: '' },
    ...{ costKroner: 0, costHours: 0, funding: '', sessions: [] },
  };
}
