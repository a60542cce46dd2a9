import type { Fault } from './fault.ts';
import type { IsoDate } from './iso-date.ts';
import type { Language } from './language.ts';
import type { NudgeKind } from './nudge.ts';

/** Hours of the Norwegian wall clock: from the first, until but not in the second. */
export interface Hours {
  readonly fromHour: number;
  readonly untilHour: number;
}

/** What a person has said of being sent messages. Nobody else decides over it, and nothing is forced on anybody. */
export interface NudgePreferences {
  /** The last day of a pause. */
  readonly pausedUntil?: IsoDate | undefined;
  /** Kinds the person does not want; what they are about stands in the tab all the same. */
  readonly stopped: readonly NudgeKind[];
  /** The person's own hours, in place of the installation's. */
  readonly hours?: Hours | undefined;
  /** The language the person has asked for, before that of Teams and of the directory. */
  readonly language?: Language | undefined;
}

export const noPreferences: NudgePreferences = { stopped: [] };

/** A quarter of a year. Whoever is away for longer is asked once whether it still holds, and pauses again. */
export const longestPauseDays = 90;

/** The pauses that are offered, in days. */
export const pauseChoices = [7, 28, longestPauseDays] as const;

/** What is wrong with hours somebody wishes for: any of the day, as long as there are some. */
export function hoursFaults({ fromHour, untilHour }: Hours): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [field, value] of Object.entries({ fromHour, untilHour })) {
    if (!Number.isInteger(value)) faults.push({ field, code: 'notWholeNumber' });
    else if (value < 0 || value > 24) {
      faults.push({ field, code: 'outsideRange', values: { least: 0, most: 24 } });
    }
  }
  if (faults.length === 0 && untilHour <= fromHour) {
    faults.push({ field: 'untilHour', code: 'endsBeforeItBegins' });
  }
  return faults;
}

export function isPaused({ pausedUntil }: NudgePreferences, on: IsoDate): boolean {
  return pausedUntil !== undefined && on <= pausedUntil;
}
