import type { Fault } from '../fault.ts';
import type { AreaId, CompetenceId, GoalId, PersonId } from '../ids.ts';
import type { Measure, MeasureTarget } from '../measure.ts';
import type { Plan } from '../plan.ts';
import { endedFaults, isAdopted, type PlanParents, parentFaults } from './measure-parent.ts';

export const longestTitle = 200;
const longestLine = 120;
const longestText = 4_000;
const mostKroner = 1_000_000_000;
const mostHours = 1_000_000;

type Life = 'status' | 'progress' | 'order' | 'stoppedBecause' | 'statusBeforeStop' | 'copiedFrom';

/** A measure as it is entered: everything but its life and its place. */
export interface MeasureDraft extends Omit<Measure, 'id' | 'planId' | 'competences' | Life> {
  readonly competences: readonly (Omit<MeasureTarget, 'targetLevel'> & { readonly targetLevel: number })[];
}

/** What a measure can be made of where it stands. */
export interface MeasurePlaces {
  readonly plan: Plan;
  /** The areas of the plan. */
  readonly areas: ReadonlySet<AreaId>;
  /** Goals that have not been removed. */
  readonly goals: ReadonlySet<GoalId>;
  /** The highest level of a competence in force; undefined for one that is not, or that there is none of. */
  readonly highestLevel: (id: CompetenceId) => number | undefined;
  readonly standing: (id: PersonId) => 'employed' | 'left' | 'unknown';
  readonly parents: PlanParents;
  /** Does somebody in the plan's unit hold it without getting to use it? */
  readonly isUnused: (id: CompetenceId) => boolean;
}

/**
 * Everything that is wrong with a measure.
 *
 * @param before what it was, when it is changed: it is no fault that it still stands on what has since gone out of use, or it could
 *   not be mended bit by bit. An owner who has left is one all the same: nobody would be asked how it goes
 */
export function measureFaults(
  draft: MeasureDraft,
  places: MeasurePlaces,
  before?: Measure,
): readonly Fault[] {
  return [
    ...endedFaults(places.plan),
    ...textFaults(draft, places.plan),
    ...placeFaults(draft, places, before),
    ...targetFaults(draft, places, before),
    ...(draft.parentMeasureId === undefined || draft.parentMeasureId === before?.parentMeasureId
      ? []
      : parentFaults(draft.parentMeasureId, before?.id, places.plan, places.parents)),
    ...yearFaults(draft.years, places.plan),
    ...amountFaults(draft),
    ...mobiliseFaults(draft, places),
  ];
}

const texts = [
  ['title', longestTitle],
  ['funding', 500],
  ['team', longestLine],
  ['reason', 500],
  ['audience', 500],
  ['wantedEffect', longestText],
  ['successCriteria', longestText],
  ['learningGoals', longestText],
  ['formAndContent', longestText],
  ['plannedEvaluation', longestText],
] as const;

function textFaults(draft: MeasureDraft, { status }: Plan): Fault[] {
  const faults: Fault[] = texts.flatMap(([field, most]): Fault[] =>
    (draft[field]?.trim().length ?? 0) > most ? [{ field, code: 'tooLong', values: { most } }] : [],
  );
  if (draft.title.trim() === '') faults.push({ field: 'title', code: 'required' });
  // What has been adopted has something to be held against when it is evaluated.
  if (isAdopted(status) && draft.successCriteria.trim() === '') {
    faults.push({ field: 'successCriteria', code: 'required' });
  }
  return faults;
}

function placeFaults(draft: MeasureDraft, places: MeasurePlaces, before?: Measure): Fault[] {
  const faults: Fault[] = [];
  if (draft.areaId !== before?.areaId && !places.areas.has(draft.areaId)) {
    faults.push({ field: 'areaId', code: 'unknownId' });
  }
  const known = (id: GoalId) => places.goals.has(id) || before?.goalIds.includes(id) === true;
  if (!draft.goalIds.every(known)) faults.push({ field: 'goalIds', code: 'unknownId' });
  return draft.ownerId === undefined ? faults : [...faults, ...ownerFaults(draft.ownerId, places)];
}

export function ownerFaults(id: PersonId, { standing }: Pick<MeasurePlaces, 'standing'>): Fault[] {
  const code = { employed: undefined, left: 'hasLeft', unknown: 'unknownId' } as const;
  const found = code[standing(id)];
  return found === undefined ? [] : [{ field: 'ownerId', code: found }];
}

function targetFaults({ competences }: MeasureDraft, places: MeasurePlaces, before?: Measure): Fault[] {
  const seen = new Set<CompetenceId>();
  return competences.flatMap(({ competenceId, targetLevel, people }, at): Fault[] => {
    const faults: Fault[] = [];
    const field = (name: string) => `competences.${at}.${name}`;
    const highest = places.highestLevel(competenceId);
    const stood = before?.competences.some((target) => target.competenceId === competenceId) === true;
    if (highest === undefined && !stood) faults.push({ field: field('competenceId'), code: 'notInForce' });
    if (seen.has(competenceId)) faults.push({ field: field('competenceId'), code: 'alreadyThere' });
    seen.add(competenceId);
    if (!isWhole(targetLevel, 0, highest ?? 4)) {
      faults.push({ field: field('targetLevel'), code: 'levelOutsideScale' });
    }
    if (!isWhole(people, 1, 100_000)) {
      faults.push({
        field: field('people'),
        code: 'notWholeNumber',
        values: { least: 1, most: 100_000 },
      });
    }
    return faults;
  });
}

export function yearFaults(years: readonly number[], { firstYear, lastYear }: Plan): Fault[] {
  return years.every((year) => isWhole(year, firstYear, lastYear))
    ? []
    : [{ field: 'years', code: 'yearOutsidePlan', values: { first: firstYear, last: lastYear } }];
}

function amountFaults({ costKroner, costHours, sessions, team }: MeasureDraft): Fault[] {
  const outside = (field: string, value: number, most: number): Fault[] =>
    value >= 0 && value <= most ? [] : [{ field, code: 'outsideRange', values: { least: 0, most } }];
  return [
    ...outside('costKroner', costKroner, mostKroner),
    ...outside('costHours', costHours, mostHours),
    ...sessions.flatMap(({ hours, place }, at) => [
      ...outside(`sessions.${at}.hours`, hours, 1000),
      ...(place.length > longestLine
        ? [{ field: `sessions.${at}.place`, code: 'tooLong', values: { most: longestLine } } as const]
        : []),
    ]),
    ...(sessions.length > 0 && (team ?? '').trim() === ''
      ? [{ field: 'team', code: 'required' } as const]
      : []),
  ];
}

/**
 * Mobilise first (seed 001: "Kompetansemobilisering er vel så viktig som kompetanseutvikling"): whoever develops or recruits what
 * lies unused says why that is not enough.
 */
export function mobiliseFaults(
  { strategy, competences, reason }: Pick<MeasureDraft, 'strategy' | 'competences' | 'reason'>,
  { isUnused }: Pick<MeasurePlaces, 'isUnused'>,
): Fault[] {
  if (strategy !== 'develop' && strategy !== 'recruit') return [];
  if ((reason ?? '').trim() !== '') return [];
  return competences.some(({ competenceId }) => isUnused(competenceId))
    ? [{ field: 'reason', code: 'reasonNeeded' }]
    : [];
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
