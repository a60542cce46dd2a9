import type { MeasureExampleView } from '@rod-trad/shared/contracts/measure-form-views';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { isoDate, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import {
  type LearningArena,
  type LearningForm,
  measureQuestions,
  type Strategy,
} from '@rod-trad/shared/domain/measure';
import type { SaveMeasureBody } from './use-measure-form.ts';

/** A measure while it is being written, as the fields of the form have it. */
export interface MeasureDraft extends Readonly<Record<(typeof measureQuestions)[number], string>> {
  readonly areaId: string;
  readonly goalIds: readonly string[];
  readonly parentMeasureId: string;
  readonly title: string;
  readonly strategy: Strategy;
  readonly competences: readonly Target[];
  readonly learningForm: LearningForm | '';
  readonly learningArena: LearningArena | '';
  readonly years: readonly number[];
  readonly ownerId: string;
  readonly audience: string;
  readonly costKroner: string;
  readonly costHours: string;
  readonly funding: string;
  readonly dueOn: string;
  readonly team: string;
  readonly sessions: readonly Session[];
  readonly reason: string;
}

interface Target {
  readonly competenceId: string;
  readonly targetLevel: string;
  readonly people: string;
}

interface Session {
  readonly on: string;
  readonly place: string;
  readonly hours: string;
}

export function emptyDraft(areaId: string, title = ''): MeasureDraft {
  return {
    areaId,
    title,
    goalIds: [],
    parentMeasureId: '',
    strategy: 'develop',
    competences: [],
    learningForm: '',
    learningArena: '',
    years: [],
    ownerId: '',
    audience: '',
    wantedEffect: '',
    successCriteria: '',
    learningGoals: '',
    formAndContent: '',
    plannedEvaluation: '',
    costKroner: '0',
    costHours: '0',
    funding: '',
    dueOn: '',
    team: '',
    sessions: [],
    reason: '',
  };
}

export function draftOf(measure: MeasureDetailView): MeasureDraft {
  return {
    ...measure.description,
    areaId: measure.area.id,
    title: measure.title,
    goalIds: measure.goals.map(({ id }) => id),
    parentMeasureId: measure.parent?.id ?? '',
    strategy: measure.strategy,
    competences: measure.competences.map(({ id, targetLevel, people }) => ({
      competenceId: id,
      targetLevel: String(targetLevel),
      people: String(people),
    })),
    learningForm: measure.learningForm ?? '',
    learningArena: measure.learningArena ?? '',
    years: measure.years,
    ownerId: measure.owner?.id ?? '',
    audience: measure.audience,
    costKroner: String(measure.cost.kroner),
    costHours: String(measure.cost.hours),
    funding: measure.funding,
    dueOn: measure.dueOn ?? '',
    team: measure.team ?? '',
    sessions: measure.sessions.map(({ on, place, hours }) => ({ on, place, hours: String(hours) })),
    reason: measure.reason ?? '',
  };
}

/** An example fills in what it says, and leaves alone where, when and whose the measure is. */
export function withExample(draft: MeasureDraft, example: MeasureExampleView): MeasureDraft {
  const { title, strategy, learningForm = '', learningArena = '' } = example;
  const described = Object.fromEntries(measureQuestions.map((question) => [question, example[question]]));
  return {
    ...draft,
    ...described,
    title: draft.title.trim() === '' ? title : draft.title,
    strategy,
    learningForm,
    learningArena,
  };
}

/** Somebody else's changes where I have made none, mine where I have. */
export function mergeDrafts(base: MeasureDraft, mine: MeasureDraft, theirs: MeasureDraft): MeasureDraft {
  const changed = Object.entries(mine).filter(([field, value]) => {
    const before = base[field as keyof MeasureDraft];
    return JSON.stringify(value) !== JSON.stringify(before);
  });
  return { ...theirs, ...Object.fromEntries(changed) };
}

export function bodyOf(draft: MeasureDraft): SaveMeasureBody['draft'] {
  const { parentMeasureId, learningForm, learningArena, ownerId, dueOn, team, reason, ...rest } = draft;
  const day = parseIsoDate(dueOn);
  return {
    ...rest,
    goalIds: [...rest.goalIds],
    years: [...rest.years],
    costKroner: numberOf(rest.costKroner),
    costHours: numberOf(rest.costHours),
    competences: rest.competences.map(({ competenceId, targetLevel, people }) => ({
      competenceId,
      targetLevel: numberOf(targetLevel),
      people: numberOf(people),
    })),
    sessions: rest.sessions.map(({ on, place, hours }) => ({
      on: isoDate(on),
      place,
      hours: numberOf(hours),
    })),
    ...(parentMeasureId !== '' && { parentMeasureId }),
    ...(learningForm !== '' && { learningForm }),
    ...(learningArena !== '' && { learningArena }),
    ...(ownerId !== '' && { ownerId }),
    ...(day !== undefined && { dueOn: day }),
    ...(team.trim() !== '' && { team }),
    ...(reason.trim() !== '' && { reason }),
  };
}

/** As people write numbers here: `1 250,50`. What is no number is told by the service to be outside what is allowed. */
function numberOf(written: string): number {
  const number = Number(written.replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : -1;
}
