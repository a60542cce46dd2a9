import type { TeamView } from '@rod-trad/shared/contracts/talk-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import type { TeamReport } from '@rod-trad/shared/use-cases/talk-reports';
import { presentPerson } from './present-person.ts';
import { presentOpenedPoint, presentPeriod } from './present-talk-parts.ts';
import { presentUnit } from './present-unit.ts';

/** Statuses and numbers; of what was written, only what both of a talk have opened to the reader. */
export function presentTeam(report: TeamReport, language: Language, freshness: Freshness): TeamView {
  return {
    period: report.period && presentPeriod(report.period),
    people: report.people.map(({ person, heldBy, ...member }) => ({
      ...member,
      person: { id: person.id, name: person.name },
      heldBy: presentPerson(heldBy),
    })),
    borrowed: report.borrowed.map(({ person, leader }) => ({
      person: { id: person.id, name: person.name },
      leader: presentPerson(leader),
    })),
    counts: report.counts,
    units: report.units.map(({ unit, counts }) => ({ unit: presentUnit(unit), counts })),
    openedPoints: report.openedPoints.map((point) => presentOpenedPoint(point, language)),
    periods: report.periods?.map(({ period, etag }) => ({ ...presentPeriod(period), etag })),
    freshness,
  };
}
