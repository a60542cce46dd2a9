import { asId } from '../domain/ids.ts';
import type { AppraisalTalk, SealedText, TalkPeriod, TalkPoint } from '../domain/talk/talk.ts';
import { talkIdOf } from '../domain/talk/talk.ts';
import { day } from './build.ts';
import { memoryTextSeal } from './memory-text-seal.ts';

export function buildTalkPeriod(id: string, over: Partial<TalkPeriod> = {}): TalkPeriod {
  return {
    id: asId(id),
    title: 'Medarbeidersamtaler høsten 2026',
    fromOn: day('2026-10-01'),
    toOn: day('2026-12-15'),
    openedBy: asId('hr'),
    ...over,
  };
}

export function buildTalk(
  employeeId: string,
  leaderId: string,
  over: Partial<AppraisalTalk> = {},
): AppraisalTalk {
  const periodId = over.periodId ?? asId<'TalkPeriod'>('2026');
  return {
    id: talkIdOf(periodId, asId(employeeId)),
    periodId,
    employeeId: asId(employeeId),
    leaderId: asId(leaderId),
    dueOn: day('2026-12-15'),
    ...over,
  };
}

/** A point whose text the seal of the tests opens. */
export function buildPoint(
  id: string,
  talk: Pick<AppraisalTalk, 'id'>,
  text: string,
  over: Partial<TalkPoint> = {},
): TalkPoint {
  return {
    id: asId(id),
    talkId: talk.id,
    text: memoryTextSeal().seal({ rowId: id, field: 'text' }, text) ?? ('' as SealedText),
    serves: { areaId: asId('area') },
    responsible: 'employee',
    dueOn: day('2027-03-01'),
    order: 1,
    employeeOpens: [],
    leaderOpens: [],
    employeeFollowUps: [],
    leaderFollowUps: [],
    dropped: false,
    ...over,
  };
}
