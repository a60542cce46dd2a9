import type { Level } from '../competence.ts';
import type { Measure } from '../measure.ts';
import type { MeasureDraft } from './measure-draft.ts';

/** What a draft without faults says of a measure. */
type MeasureContent = Omit<
  Measure,
  'id' | 'planId' | 'status' | 'progress' | 'order' | 'stoppedBecause' | 'statusBeforeStop' | 'copiedFrom'
>;

/** A draft as it is kept: without the spaces around it, years and sessions in their order. */
export function contentOf(draft: MeasureDraft): MeasureContent {
  return {
    areaId: draft.areaId,
    goalIds: [...new Set(draft.goalIds)],
    parentMeasureId: draft.parentMeasureId,
    // A title stands on one line of a list: a line break that came along with a copy is a space.
    title: onOneLine(draft.title),
    strategy: draft.strategy,
    competences: draft.competences.map((target) => ({
      competenceId: target.competenceId,
      targetLevel: target.targetLevel as Level,
      people: target.people,
    })),
    learningForm: draft.learningForm,
    learningArena: draft.learningArena,
    years: inOrder(draft.years),
    ownerId: draft.ownerId,
    audience: draft.audience.trim(),
    wantedEffect: draft.wantedEffect.trim(),
    successCriteria: draft.successCriteria.trim(),
    learningGoals: draft.learningGoals.trim(),
    formAndContent: draft.formAndContent.trim(),
    plannedEvaluation: draft.plannedEvaluation.trim(),
    costKroner: draft.costKroner,
    costHours: draft.costHours,
    funding: draft.funding.trim(),
    dueOn: draft.dueOn,
    team: onOneLine(draft.team ?? '') || undefined,
    sessions: draft.sessions
      .map(({ on, place, hours }) => ({ on, place: onOneLine(place), hours }))
      .toSorted((a, b) => a.on.localeCompare(b.on)),
    reason: draft.reason?.trim() || undefined,
  };
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function inOrder(years: readonly number[]): readonly number[] {
  return [...new Set(years)].toSorted((a, b) => a - b);
}
