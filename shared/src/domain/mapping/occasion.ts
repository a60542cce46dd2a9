import { asId, type CompetenceId, type MappingRoundId, type PersonId } from '../ids.ts';
import { addDays, type IsoDate } from '../iso-date.ts';
import type { MappingRound } from '../mapping-round.ts';

/** What gives reason to ask somebody a few questions outside any round: a new job, a talk, an education. */
export const occasionKinds = ['newcomer', 'talk', 'study'] as const;
export type OccasionKind = (typeof occasionKinds)[number];

export interface Occasion {
  readonly kind: OccasionKind;
  /** Of the employment, the talk or the education. */
  readonly subject: string;
  readonly on: IsoDate;
}

/** A newcomer has had time to see the work; what a talk or an education changed is fresh at once. */
const daysBefore = { newcomer: 42, talk: 0, study: 0 } as const satisfies Record<OccasionKind, number>;
/** So long it can be answered. */
const openDays = 28;
/** A minute's worth. */
export const mostAsked = 5;

export function opensOn({ kind, on }: Occasion): IsoDate {
  return addDays(on, daysBefore[kind]);
}

export function isOpenOn(occasion: Occasion, today: IsoDate): boolean {
  const from = opensOn(occasion);
  return today >= from && today <= addDays(from, openDays);
}

/**
 * The occasion as a round of one person, so that it is asked, answered and counted as any other. It is in no list: it follows from what has
 * happened. Its words are in `roundWords`, in the reader's language.
 */
export function roundOf(
  occasion: Occasion,
  personId: PersonId,
  competenceIds: readonly CompetenceId[],
): MappingRound {
  const from = opensOn(occasion);
  return {
    id: asId<'MappingRound'>(`${occasion.kind}~${occasion.subject}`),
    ...{ title: '', purpose: '', usedFor: '', knownAlready: '' },
    ...{ unitIds: [], positionGroupIds: [], competenceIds, onlyMissing: true },
    ...{ minutesPerPerson: 1, hourlyCost: 0, opensOn: from, endsOn: addDays(from, openDays) },
    ...{ status: 'open', createdBy: personId },
  };
}

/** Which occasion a round stands for; undefined for a round HR has made. */
export function occasionOf(roundId: MappingRoundId): OccasionKind | undefined {
  return occasionKinds.find((kind) => roundId.startsWith(`${kind}~`));
}
