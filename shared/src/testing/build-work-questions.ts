import { asId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import { questionsOn } from '../domain/talk/talk-questions.ts';
import type {
  ConsultationQuestion,
  PayCaseQuestion,
  TalkDueQuestion,
  TalkFollowUpQuestion,
  TalkPrepareQuestion,
} from '../stores/nudge-sender.ts';
import { both, buildPerson, day } from './build.ts';
import { buildConsultation } from './build-consultation.ts';
import { buildLeave } from './build-leave.ts';
import { questionEntry } from './question-entry.ts';

/** Questions about talks, consultations and pay, as the delivery puts them. */
export function buildTalkDueQuestion(over: Partial<TalkDueQuestion> = {}): TalkDueQuestion {
  return {
    kind: 'talkDue',
    nudge: questionEntry('talkDue', 'due', '2026'),
    dueOn: day('2026-12-15'),
    people: 12,
    left: ['Ingrid Dahl', 'Mohamed Ali', 'Áilu Bær'].map((name) => buildPerson(name, { name })),
    ...over,
  };
}

export function buildTalkPrepareQuestion(over: Partial<TalkPrepareQuestion> = {}): TalkPrepareQuestion {
  const on = day('2026-11-20');
  return {
    kind: 'talkPrepare',
    nudge: questionEntry('talkPrepare', 'booked', '2026~kari'),
    side: 'employee',
    other: buildPerson('leader', { name: 'Ingrid Dahl' }),
    at: '2026-11-27T09:00:00.000Z' as IsoInstant,
    isShared: false,
    questions: questionsOn(on).map((question, at) => ({ ...question, isWritten: at === 0 })),
    ...over,
  };
}

export function buildTalkFollowUpQuestion(over: Partial<TalkFollowUpQuestion> = {}): TalkFollowUpQuestion {
  const dueOn = day('2027-03-01');
  return {
    kind: 'talkFollowUp',
    nudge: questionEntry('talkFollowUp', 'threeMonths', '2026~kari'),
    side: 'employee',
    other: buildPerson('leader', { name: 'Ingrid Dahl' }),
    heldOn: day('2026-08-20'),
    after: 3,
    points: [
      { id: asId('p1'), served: both('Trygg ernæring'), responsible: 'employee', dueOn, standing: undefined },
      {
        id: asId('p2'),
        served: both('Bo hjemme lenger'),
        responsible: 'leader',
        dueOn,
        standing: 'onTheWay',
      },
    ],
    ...over,
  };
}

export function buildConsultationQuestion(over: Partial<ConsultationQuestion> = {}): ConsultationQuestion {
  return {
    kind: 'consultationDue',
    nudge: questionEntry('consultationDue', 'municipalYear', '2026'),
    year: 2026,
    dueOn: day('2026-12-10'),
    consultation: buildConsultation('c', { title: 'Drøftingsmøte 2026', plannedOn: day('2026-12-10') }),
    plansMeeting: true,
    ...over,
  };
}

export function buildPayCaseQuestion(over: Partial<PayCaseQuestion> = {}): PayCaseQuestion {
  return {
    kind: 'payCase',
    nudge: questionEntry('payCase', 'completed', 'pay-l'),
    person: buildPerson('ola', { name: 'Ola Nordmann' }),
    leave: buildLeave('l', { personId: asId('ola'), studyState: 'completed' }),
    completedOn: day('2026-11-15'),
    leads: true,
    ...over,
  };
}
