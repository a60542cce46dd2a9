import type { Fault } from '../fault.ts';
import type { IsoDate } from '../iso-date.ts';
import type { MappingRound, MappingRoundStatus } from '../mapping-round.ts';

/** Where a round is on a day: its end closes it, whether or not anybody remembers to. */
export function stageOf(round: Pick<MappingRound, 'status' | 'endsOn'>, on: IsoDate): MappingRoundStatus {
  return round.status === 'open' && round.endsOn < on ? 'closed' : round.status;
}

/** The last day that counts: the day itself while the round is open, afterwards the day it was closed or ended. */
export function lastDayOf(round: Pick<MappingRound, 'status' | 'endsOn' | 'closedOn'>, on: IsoDate): IsoDate {
  if (stageOf(round, on) !== 'closed') return on;
  return round.closedOn !== undefined && round.closedOn < round.endsOn ? round.closedOn : round.endsOn;
}

/** What was said when people were asked. It stands for as long as their answers do. */
const promised = [
  'title',
  'purpose',
  'usedFor',
  'knownAlready',
  'unitIds',
  'positionGroupIds',
  'competenceIds',
  'onlyMissing',
  'minutesPerPerson',
  'hourlyCost',
] as const satisfies readonly (keyof MappingRound)[];

/** Of an open round only the end can be moved, and a closed one is not opened again: a new round says anew what it is for. */
export function changeFaults(
  round: MappingRound,
  changes: Partial<MappingRound>,
  on: IsoDate,
): readonly Fault[] {
  const stage = stageOf(round, on);
  if (stage === 'draft') return [];
  if (stage !== 'open') return [{ field: 'status', code: 'roundIsClosed' }];
  return promised
    .filter((field) => field in changes && JSON.stringify(changes[field]) !== JSON.stringify(round[field]))
    .map((field) => ({ field, code: 'roundIsOpen' }));
}
