import type {
  CertificateQuestion,
  CheckInQuestion,
  DigestQuestion,
  EvaluationQuestion,
  FollowUpQuestion,
  NudgeQuestion,
} from '../stores/nudge-sender.ts';
import { both, buildCompetence, buildFollowUp, buildMeasure, buildPerson, buildUnit, day } from './build.ts';
import { buildNudge } from './build-nudge.ts';
import { buildRound } from './build-round.ts';
import {
  buildConsultationQuestion,
  buildPayCaseQuestion,
  buildTalkDueQuestion,
  buildTalkFollowUpQuestion,
  buildTalkPrepareQuestion,
} from './build-work-questions.ts';
import { questionEntry } from './question-entry.ts';

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

export function buildEvaluationQuestion(over: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  return {
    kind: 'measureEvaluation',
    nudge: questionEntry('measureEvaluation', 'threeMonths', 'm'),
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

/** Five questions: four skills, one of them with words of its own, and a certificate. */
export function buildCheckInQuestion(over: Partial<CheckInQuestion> = {}): CheckInQuestion {
  const words = both('Gjør dette alene på vakt, og kan forklare kolleger hvorfor det gjøres slik.');
  return {
    kind: 'checkIn',
    nudge: questionEntry('checkIn', 'roundOpen', 'r'),
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
    nudge: questionEntry('certificateExpiring', 'days30', 'cpr'),
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
    nudge: questionEntry('certificateExpiring', 'leader', 'cpr', 'ola'),
    holder: buildPerson('ola', { name: 'Ola Nordmann' }),
  });
}

export function buildDigestQuestion(over: Partial<DigestQuestion> = {}): DigestQuestion {
  return {
    kind: 'digest',
    nudge: questionEntry('leaderDigest', 'weekly', 'week'),
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
