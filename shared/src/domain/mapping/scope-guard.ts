import type { Fault } from '../fault.ts';
import type { IsoDate } from '../iso-date.ts';
import type { MappingRound } from '../mapping-round.ts';

export const longestTitle = 120;
export const longestWords = 2000;
/** Leapsome and others advise at most 15 competences a person; after that people answer by habit. */
export const mostCompetences = 15;
export const mostMinutes = 10;
/** An assumption, shown with the price and open to change: pay with social costs for an hour of a municipal employee. */
export const assumedHourlyCost = 450;

/** A round as it is entered: all but its life. */
export type RoundDraft = Omit<
  MappingRound,
  'id' | 'status' | 'createdBy' | 'opensOn' | 'closedOn' | 'endsOn'
> & { readonly endsOn?: IsoDate | undefined };

/** Whether what is chosen exists, and is in force. */
export interface Known {
  unit(id: RoundDraft['unitIds'][number]): boolean;
  positionGroup(id: RoundDraft['positionGroupIds'][number]): boolean;
  competence(id: RoundDraft['competenceIds'][number]): boolean;
}

const words = ['purpose', 'usedFor', 'knownAlready'] as const;

/** What keeps a draft from being put away. It may lack an answer, but not hold a wrong one. */
export function draftFaults(draft: RoundDraft, known: Known, on: IsoDate): readonly Fault[] {
  const faults: Fault[] = [];
  const tooLong = (field: 'title' | (typeof words)[number], most: number) => {
    if (draft[field].trim().length > most) faults.push({ field, code: 'tooLong', values: { most } });
  };
  if (draft.title.trim() === '') faults.push({ field: 'title', code: 'required' });
  tooLong('title', longestTitle);
  for (const field of words) tooLong(field, longestWords);
  if (!draft.unitIds.every(known.unit)) faults.push({ field: 'unitIds', code: 'unknownId' });
  if (!draft.positionGroupIds.every(known.positionGroup)) {
    faults.push({ field: 'positionGroupIds', code: 'unknownId' });
  }
  if (!draft.competenceIds.every(known.competence)) {
    faults.push({ field: 'competenceIds', code: 'unknownId' });
  }
  wholeNumber(draft.minutesPerPerson, 'minutesPerPerson', 1, 120, faults);
  wholeNumber(draft.hourlyCost, 'hourlyCost', 0, 10_000, faults);
  if (draft.endsOn === undefined) faults.push({ field: 'endsOn', code: 'required' });
  else if (draft.endsOn < on) faults.push({ field: 'endsOn', code: 'endsBeforeItBegins' });
  return faults;
}

/**
 * What keeps a round from being opened: nobody is asked before it is said what for, what the answers are to be used for, what
 * is known already, who is asked about what, and until when (seed 002, "Unngå fellene" and "Hvordan samle kunnskap?").
 */
export function scopeFaults(draft: RoundDraft, known: Known, on: IsoDate): readonly Fault[] {
  const missing = [...words, 'unitIds', 'competenceIds'] as const;
  const empty = missing.filter((field) => {
    const value = draft[field];
    return typeof value === 'string' ? value.trim() === '' : value.length === 0;
  });
  return [
    ...draftFaults(draft, known, on),
    ...empty.map((field) => ({ field, code: 'required' }) satisfies Fault),
  ];
}

function wholeNumber(value: number, field: string, least: number, most: number, faults: Fault[]): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  faults.push({ field, code: 'notWholeNumber', values: { least, most } });
}

/** What makes a round bigger than it need be. It is said, and can be overruled. */
export type ScopeWarning =
  | { readonly kind: 'manyCompetences'; readonly count: number; readonly most: number }
  | { readonly kind: 'manyMinutes'; readonly count: number; readonly most: number }
  /** A whole municipality or sector is asked, and what is missing lies in few places (seed 002: "gir det liten mening å kartlegge hele kommunen"). */
  | { readonly kind: 'localProblem' }
  /** Nothing is demanded of these people, so the answers have nothing to be measured against. */
  | { readonly kind: 'noDemand' }
  /** All who are asked are known to hold what is demanded. */
  | { readonly kind: 'nothingMissing' };

/** @param need people × competences of the target: how many are demanded, and how many of them lack it or are unknown */
export function scopeWarnings(
  draft: Pick<RoundDraft, 'competenceIds' | 'minutesPerPerson'>,
  need: { readonly required: number; readonly open: number },
  local: boolean,
): readonly ScopeWarning[] {
  const warnings: ScopeWarning[] = [];
  const count = new Set(draft.competenceIds).size;
  if (local) warnings.push({ kind: 'localProblem' });
  if (count > mostCompetences) warnings.push({ kind: 'manyCompetences', count, most: mostCompetences });
  if (draft.minutesPerPerson > mostMinutes) {
    warnings.push({ kind: 'manyMinutes', count: draft.minutesPerPerson, most: mostMinutes });
  }
  if (count > 0 && need.required === 0) warnings.push({ kind: 'noDemand' });
  if (need.required > 0 && need.open === 0) warnings.push({ kind: 'nothingMissing' });
  return warnings;
}
