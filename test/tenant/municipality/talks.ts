import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { addDays, type IsoDate, toInstant } from '@rod-trad/shared/domain/iso-date';
import type { Organisation } from '@rod-trad/shared/domain/organisation';
import {
  type AppraisalTalk,
  type SealedText,
  type TalkPeriod,
  type TalkPoint,
  talkIdOf,
} from '@rod-trad/shared/domain/talk/talk';
import { leaderOf } from '@rod-trad/shared/domain/talk/talk-leader';
import { areaId } from './catalogue.ts';
import type { Featured } from './edge-cases.ts';
import type { Random } from './random.ts';
import type { StaffMember } from './staff.ts';
import { pointTemplates } from './talk-points.data.ts';

interface TalksInput {
  readonly staff: readonly StaffMember[];
  readonly featured: Featured;
  readonly organisation: Organisation;
  readonly hrAdviser: PersonId;
  readonly today: IsoDate;
  readonly random: Random;
}

/**
 * The talks of this season, in all their states; the employee of the stories has not begun. Points are there in the leader's department only, in
 * clear: they are sealed on their way into the lists.
 */
export function talks(input: TalksInput): {
  readonly periods: readonly TalkPeriod[];
  readonly talks: readonly AppraisalTalk[];
  readonly points: readonly TalkPoint[];
} {
  const { staff, featured, organisation, today, random } = input;
  const period: TalkPeriod = {
    id: asId('talks-1'),
    title: 'Medarbeidersamtaler',
    fromOn: addDays(today, -45),
    toOn: addDays(today, 40),
    openedBy: input.hrAdviser,
  };
  const rows = staff.flatMap((member): AppraisalTalk[] => {
    const leaderId = leaderOf(member.id, organisation);
    const talk = leaderId && talkOf(member.id, leaderId, period, today, random);
    return talk === undefined || member === featured.employee ? [] : [talk];
  });
  const team = rows.filter(({ leaderId, closedOn }) => leaderId === featured.leader.id && closedOn);
  const points = team.flatMap((talk, at) =>
    [0, 1].map((n) => pointOf(talk, pointTemplates[(2 * at + n) % pointTemplates.length], n, today)),
  );
  return { periods: [period], talks: rows, points };
}

function talkOf(
  employeeId: PersonId,
  leaderId: PersonId,
  period: TalkPeriod,
  today: IsoDate,
  random: Random,
): AppraisalTalk | undefined {
  const roll = random.next();
  const bookedDay = addDays(today, random.int(1, 25));
  const heldOn = addDays(today, -random.int(4, 40));
  const bookedFor = toInstant(new Date(`${bookedDay}T${10 + random.int(0, 3)}:00:00Z`));
  const id = talkIdOf(period.id, employeeId);
  const blank = { id, periodId: period.id, employeeId, leaderId, dueOn: period.toOn };
  if (roll < 0.4) return undefined;
  if (roll < 0.46) return { ...blank, dueOn: addDays(period.toOn, random.int(5, 30)) };
  if (roll < 0.62) return { ...blank, bookedFor };
  const shared = { employeeSharedWith: leaderId, leaderSharedBy: leaderId };
  if (roll < 0.7) return { ...blank, bookedFor, ...shared };
  if (roll < 0.75) return { ...blank, heldOn };
  return { ...blank, heldOn, closedOn: addDays(heldOn, random.int(0, 3)) };
}

function pointOf(
  talk: AppraisalTalk,
  template: (typeof pointTemplates)[number] | undefined,
  at: number,
  today: IsoDate,
): TalkPoint {
  if (template === undefined) throw new RangeError('No such point');
  const { text, area, responsible, opens } = template;
  return {
    id: asId(`point-${talk.employeeId}-${at + 1}`),
    talkId: talk.id,
    text: text as SealedText,
    serves: { areaId: areaId(area) },
    responsible,
    dueOn: addDays(today, 60 + 45 * at),
    order: at + 1,
    employeeOpens: opens,
    leaderOpens: opens,
    employeeFollowUps: [],
    leaderFollowUps: [],
    dropped: false,
  };
}
