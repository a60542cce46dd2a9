import type { PersonId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { TalkPeriod } from '../domain/talk/talk.ts';
import { countTalks } from '../domain/talk/talk-counts.ts';
import { borrowedBy, leaderOf, teamOf } from '../domain/talk/talk-leader.ts';
import { bookingOf, periodOn } from '../domain/talk/talk-status.ts';
import type { Actor } from '../policies/actor.ts';
import { mayOpenTalkPeriods, maySeePoint, maySeeTeam } from '../policies/talk.ts';
import { auditTalk } from './audit-talk.ts';
import { todayOf } from './find-talk.ts';
import { pointsOf } from './find-talk-point.ts';
import { pointReport } from './point-report.ts';
import type { OpenedPointReport, TeamMemberReport, TeamReport } from './talk-reports.ts';
import { talkStandings } from './talk-standing.ts';
import { talksByUnit } from './talks-by-unit.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

type Viewing = Pick<UseCaseContext, 'records' | 'audit' | 'now' | 'seal'>;

/**
 * A leader's own people, one by one, and the units below in numbers; for HR the units of the whole municipality in numbers. Points are there when
 * both of a talk have opened them to whoever asks.
 */
export async function viewTeam(context: Viewing, actor: Actor): Promise<Outcome<TeamReport>> {
  const { records } = context;
  const organisation = records.organisation();
  if (!maySeeTeam(actor, organisation)) return { kind: 'forbidden' };
  const period = periodOn(records.all('talkPeriods'), todayOf(context));
  const people = period === undefined ? [] : members(context, actor, period);
  await auditTeam(context, actor, people);
  const openedPoints = period === undefined ? [] : openedTo(context, actor, period);
  for (const employeeId of new Set(openedPoints.map(({ employee }) => employee.id))) {
    await auditTalk(context, actor, 'read:talk:points', employeeId);
  }
  return {
    kind: 'ok',
    value: {
      period,
      people,
      borrowed: borrowedBy(actor.personId, organisation).flatMap((id) => {
        const person = records.person(id);
        const leaderId = leaderOf(id, organisation);
        if (person?.active !== true) return [];
        return [{ person, leader: leaderId && records.person(leaderId) }];
      }),
      counts: countTalks(people.map(({ status }) => status)),
      units: period === undefined ? [] : talksByUnit(context, actor, period),
      openedPoints,
      periods: mayOpenTalkPeriods(actor) ? periods(context) : undefined,
    },
  };
}

function members(context: Viewing, actor: Actor, period: TalkPeriod): readonly TeamMemberReport[] {
  const { records } = context;
  const standings = talkStandings(context, period);
  return teamOf(actor.personId, records.organisation())
    .flatMap((id): TeamMemberReport[] => {
      const person = records.person(id);
      const standing = standings.get(id);
      if (person === undefined || standing === undefined) return [];
      const { talk, status } = standing;
      const isOthers = talk?.heldOn !== undefined && talk.leaderId !== actor.personId;
      return [
        {
          ...{ person, status, dueOn: talk?.dueOn ?? period.toOn, heldOn: talk?.heldOn },
          bookedFor: bookingOf(talk, actor.personId),
          heldBy: isOthers ? records.person(talk.leaderId) : undefined,
        },
      ];
    })
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name, 'nb'));
}

function openedTo(context: Viewing, actor: Actor, period: TalkPeriod): readonly OpenedPointReport[] {
  const { records } = context;
  const organisation = records.organisation();
  return records
    .all('talks')
    .filter(({ periodId, closedOn }) => periodId === period.id && closedOn !== undefined)
    .flatMap((talk) => {
      const employee = records.person(talk.employeeId);
      if (employee?.active !== true) return [];
      return pointsOf(context, talk.id)
        .filter((point) => maySeePoint(actor, point, talk, organisation))
        .map((point) => ({ ...pointReport(context, point), employee }));
    });
}

function periods({ records }: Viewing): NonNullable<TeamReport['periods']> {
  return records
    .all('talkPeriods')
    .map((period) => ({ period, etag: records.get('talkPeriods', period.id)?.etag ?? '' }))
    .toSorted((a, b) => b.period.fromOn.localeCompare(a.period.fromOn));
}

/** How far each has come is seen by the leader: each unit's people can read that it was. */
async function auditTeam(
  { records, audit, now }: Viewing,
  actor: Actor,
  people: readonly TeamMemberReport[],
): Promise<void> {
  const shown = new Set<PersonId>(people.map(({ person }) => person.id));
  for (const { id } of records.organisation().ledBy(actor.personId)) {
    const under = records
      .organisation()
      .peopleUnder(id)
      .filter((personId) => shown.has(personId));
    if (under.length === 0) continue;
    const at = toInstant(now());
    await audit.record({
      ...{ at, actorId: actor.personId, action: 'read:talks', subject: id, people: under.length },
    });
  }
}
