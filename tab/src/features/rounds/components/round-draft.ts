import type { RoundView } from '@rod-trad/shared/contracts/rounds-views';
import { addDays, isoDate, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { assumedHourlyCost } from '@rod-trad/shared/domain/mapping/scope-guard';
import type { PlanBody } from '../api/use-round-plan.ts';

/** A round as it stands in the form: numbers and days as they are typed. */
export interface RoundDraft {
  readonly title: string;
  readonly purpose: string;
  readonly usedFor: string;
  readonly knownAlready: string;
  readonly unitIds: readonly string[];
  readonly positionGroupIds: readonly string[];
  readonly competenceIds: readonly string[];
  readonly onlyMissing: boolean;
  readonly minutes: string;
  readonly hourlyCost: string;
  readonly endsOn: string;
}

/** Long enough for people on shifts to have been at work, short enough to be remembered. */
const usualDays = 21;

export function newDraft(today: string, unitIds: readonly string[]): RoundDraft {
  return {
    title: '',
    purpose: '',
    usedFor: '',
    knownAlready: '',
    unitIds,
    positionGroupIds: [],
    competenceIds: [],
    onlyMissing: false,
    minutes: '2',
    hourlyCost: assumedHourlyCost.toString(),
    endsOn: addDays(isoDate(today), usualDays),
  };
}

export function draftOf({ minutesPerPerson, hourlyCost, ...draft }: RoundView['draft']): RoundDraft {
  return { ...draft, minutes: minutesPerPerson.toString(), hourlyCost: hourlyCost.toString() };
}

/** What is sent: an emptied number is none, and a day that is not one is missing; the service says so in words. */
export function bodyOf({ minutes, hourlyCost, endsOn, ...draft }: RoundDraft): PlanBody {
  const day = parseIsoDate(endsOn);
  return {
    ...draft,
    unitIds: [...draft.unitIds],
    positionGroupIds: [...draft.positionGroupIds],
    competenceIds: [...draft.competenceIds],
    minutesPerPerson: Number(minutes),
    hourlyCost: hourlyCost.trim() === '' ? -1 : Number(hourlyCost),
    ...(day === undefined ? {} : { endsOn: day }),
  };
}

/** What the steps of the form are given. */
export interface StepProps {
  readonly draft: RoundDraft;
  /** What is wrong, by field, as the service names them. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly onChange: (changes: Partial<RoundDraft>) => void;
}
