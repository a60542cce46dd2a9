import { type Band, bandOf } from '../domain/advice/band.ts';
import { canBeMobilised } from '../domain/advice/coverage.ts';
import type { Level } from '../domain/competence.ts';
import type { CompetenceId, UnitId } from '../domain/ids.ts';
import { type IsoDate, isoDate, norwegianDay } from '../domain/iso-date.ts';
import { organise } from '../domain/organisation.ts';
import { maySeePerson } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import type { Records } from '../stores/records.ts';
import { catalogueOf } from './catalogue-of.ts';
import { readStandings } from './read-standings.ts';
import type { UseCaseContext } from './use-case.ts';

interface OthersQuestion {
  readonly sectorId: UnitId;
  readonly competenceId: CompetenceId;
  readonly level: Level;
}

interface Month {
  readonly on: IsoDate;
  readonly bands: Map<string, Band | undefined>;
}
const months = new WeakMap<Records, Month>();

/**
 * How many of those in the sector whom the reader may not see hold the competence without using it, as a band. It is counted once a month, as what is
 * published is, and over the same people whatever unit or position group the reader asks from: no two answers can be compared to
 * find one of them. Whoever sees numbers elsewhere too is told nothing: those numbers hold only together with nothing else. Undefined
 * when there is nobody else.
 */
export function othersInSector(
  context: Pick<UseCaseContext, 'records' | 'now' | 'aggregateThreshold'>,
  actor: Actor,
  question: OthersQuestion,
): Band | undefined {
  const { records, aggregateThreshold: threshold } = context;
  if (actor.roles.includes('HrAdviser')) return undefined;
  if (actor.roles.includes('UnionRep') || actor.roles.includes('Management'))
    return { kind: 'untold', threshold };
  const on = isoDate(`${norwegianDay(context.now()).slice(0, 7)}-01`);
  let month = months.get(records);
  // A copy from before the month's first day is not the last word on it.
  if (month?.on !== on || norwegianDay(new Date(records.asOf)) < on) {
    month = { on, bands: new Map() };
    months.set(records, month);
  }
  const { sectorId, competenceId, level } = question;
  const key = [actor.personId, sectorId, competenceId, level, threshold].join('|');
  if (!month.bands.has(key)) month.bands.set(key, countOthers(context, actor, question, on));
  return month.bands.get(key);
}

function countOthers(
  context: Pick<UseCaseContext, 'records' | 'now' | 'aggregateThreshold'>,
  actor: Actor,
  { sectorId, competenceId, level }: OthersQuestion,
  on: IsoDate,
): Band | undefined {
  const { records } = context;
  const today = records.organisation();
  const organisation = organise(records.all('units'), records.all('employments'), on);
  const others = organisation
    .peopleUnder(sectorId)
    .filter((id) => !maySeePerson(actor, id, today) && !maySeePerson(actor, id, organisation));
  if (others.length === 0) return undefined;
  const standings = readStandings(records, {
    ...{ competenceId, on, organisation },
    catalogue: catalogueOf(context),
    // What is dated on the day itself may still be coming in while the day lasts.
    leaveOut: (row) => row.on >= on,
  });
  const count = others.filter((id) => canBeMobilised(standings.of(id), level)).length;
  return bandOf(count, others.length, context.aggregateThreshold);
}
