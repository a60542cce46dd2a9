import { asId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import type { NudgeKind, ReasonOf } from '../domain/nudge.ts';
import { questionsOn } from '../domain/talk/talk-questions.ts';
import { makeNudge } from '../nudges/make-nudge.ts';
import type {
  CertificateQuestion,
  CheckInQuestion,
  ConsultationQuestion,
  DigestQuestion,
  EvaluationQuestion,
  FollowUpQuestion,
  NudgeQuestion,
  PayCaseQuestion,
  TalkDueQuestion,
  TalkFollowUpQuestion,
  TalkPrepareQuestion,
} from '../stores/nudge-sender.ts';
import { both, buildCompetence, buildFollowUp, buildMeasure, buildPerson, buildUnit, day } from './build.ts';
import { buildConsultation } from './build-consultation.ts';
import { buildLeave } from './build-leave.ts';
import { buildNudge } from './build-nudge.ts';
import { buildRound } from './build-round.ts';

/** Questions as the delivery puts them, for tests of cards. */
export function buildFollowUpQuestion(over: Partial<FollowUpQuestion> = {}): FollowUpQuestion {
  return {
    kind: 'measureFollowUp',
    nudge: buildNudge('m'),
    measure: buildMeasure('m', { title: 'Fagdag om *ernæring* [nå]', dueOn: day('2026-11-20') }),
    mainGoal: both('Trygg ernæring'),
    unit: buildUnit('ward'),
    latest: buildFollowUp('m', '2026-09-01T10:00:00.000Z'),
    ...over,
  };
}

const entry = <Kind extends NudgeKind>(kind: Kind, reason: ReasonOf<Kind>, id: string, about?: string) =>
  buildNudge(
    id,
    makeNudge(
      kind,
      asId('kari'),
      about === undefined ? { id } : { id, about: asId(about) },
      day('2026-11-20'),
      reason,
    ),
  );

export function buildEvaluationQuestion(over: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  return {
    kind: 'measureEvaluation',
    nudge: entry('measureEvaluation', 'threeMonths', 'm'),
    measure: buildMeasure('m', {
      title: 'Fagdag om *ernæring* [nå]',
      status: 'done',
      successCriteria: 'Alle på avdelingen kan kartlegge ernæring, og gjør det hver måned.',
    }),
    unit: buildUnit('ward'),
    moment: 3,
    gaps: [{ name: both('Ernæring'), before: 9, after: 2 }],
    ...over,
  };
}

export function buildTalkDueQuestion(over: Partial<TalkDueQuestion> = {}): TalkDueQuestion {
  return {
    kind: 'talkDue',
    nudge: entry('talkDue', 'due', '2026'),
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
    nudge: entry('talkPrepare', 'booked', '2026~kari'),
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
    nudge: entry('talkFollowUp', 'threeMonths', '2026~kari'),
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
    nudge: entry('consultationDue', 'municipalYear', '2026'),
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
    nudge: entry('payCase', 'completed', 'pay-l'),
    person: buildPerson('ola', { name: 'Ola Nordmann' }),
    leave: buildLeave('l', { personId: asId('ola'), studyState: 'completed' }),
    completedOn: day('2026-11-15'),
    leads: true,
    ...over,
  };
}

/** Five questions: four skills, one of them with words of its own, and a certificate. */
export function buildCheckInQuestion(over: Partial<CheckInQuestion> = {}): CheckInQuestion {
  const words = both('Gjør dette alene på vakt, og kan forklare kolleger hvorfor det gjøres slik.');
  return {
    kind: 'checkIn',
    nudge: entry('checkIn', 'roundOpen', 'r'),
    round: buildRound('r', { title: 'Trygg legemiddelhåndtering' }),
    competences: [
      buildCompetence('a', { name: both('Legemiddelhåndtering') }),
      buildCompetence('b', {
        name: both('Klinisk observasjon'),
        levels: [words, words, words, words, words],
      }),
      buildCompetence('c', { name: both('Samtykkevurdering') }),
      buildCompetence('d', { name: both('Veiledning av studenter') }),
      buildCompetence('e', { name: both('Hjerte- og lungeredning'), kind: 'certificate', validMonths: 24 }),
    ],
    left: 7,
    ...over,
  };
}

export function buildCertificateQuestion(over: Partial<CertificateQuestion> = {}): CertificateQuestion {
  return {
    kind: 'certificateExpiring',
    nudge: entry('certificateExpiring', 'days30', 'cpr'),
    competence: buildCompetence('cpr', {
      name: both('Hjerte- og lungeredning'),
      kind: 'certificate',
      validMonths: 24,
    }),
    until: day('2026-12-20'),
    ...over,
  };
}

/** The leader's card about somebody else's certificate. */
export function buildLeaderCertificateQuestion(): CertificateQuestion {
  return buildCertificateQuestion({
    nudge: entry('certificateExpiring', 'leader', 'cpr', 'ola'),
    holder: buildPerson('ola', { name: 'Ola Nordmann' }),
  });
}

export function buildDigestQuestion(over: Partial<DigestQuestion> = {}): DigestQuestion {
  return {
    kind: 'digest',
    nudge: entry('leaderDigest', 'weekly', 'week'),
    counts: { late: 2, needHelp: 1, certificates: 3, rounds: 1 },
    merged: [
      { kind: 'measureFollowUp', count: 2 },
      { kind: 'certificateExpiring', count: 1 },
    ],
    ...over,
  };
}

/** One of every card there is, under the name its picture has. */
export const builtQuestions = {
  'follow-up': buildFollowUpQuestion(),
  evaluation: buildEvaluationQuestion(),
  'talk-due': buildTalkDueQuestion(),
  'talk-due-none': buildTalkDueQuestion({ left: [] }),
  'talk-prepare': buildTalkPrepareQuestion(),
  'talk-prepare-leader': buildTalkPrepareQuestion({ side: 'leader' }),
  'talk-prepare-shared': buildTalkPrepareQuestion({ isShared: true }),
  'talk-follow-up': buildTalkFollowUpQuestion(),
  consultation: buildConsultationQuestion(),
  'consultation-union': buildConsultationQuestion({ consultation: undefined, plansMeeting: false }),
  'pay-case': buildPayCaseQuestion(),
  'pay-case-hr': buildPayCaseQuestion({ leads: false }),
  'check-in': buildCheckInQuestion(),
  certificate: buildCertificateQuestion(),
  'certificate-leader': buildLeaderCertificateQuestion(),
  digest: buildDigestQuestion(),
  'digest-employee': buildDigestQuestion({ counts: undefined }),
} as const satisfies Readonly<Record<string, NudgeQuestion>>;
export const builtQuestionNames = Object.keys(builtQuestions) as readonly (keyof typeof builtQuestions)[];
