import {
  pointAudiences,
  pointStandings,
  type SealedText,
  talkSides,
} from '@rod-trad/shared/domain/talk/talk';
import { questionIds } from '@rod-trad/shared/domain/talk/talk-questions';
import { z } from 'zod';
import type { ListDefinition } from '../list-definition.ts';
import { amount, day, flag, id, instant } from './fields.ts';

const sealed = z.string().transform((text) => text as SealedText);
const side = z.enum(talkSides);
const opens = z.array(z.enum(pointAudiences)).default([]);
const followUps = z
  .array(z.object({ after: z.literal([3, 6]), standing: z.enum(pointStandings), on: day }))
  .default([]);
/** Never opened to readers: whom a talk is about is nobody else's business, and the words are sealed besides. */
const closedToReaders =
  'Listen skal ikke åpnes for lesere. Formål: gjennomføre medarbeidersamtaler (HTA kapittel 3 pkt. 3.3).';

export const talkPeriods = {
  table: 'talkPeriods',
  displayName: 'RT Samtaleperioder',
  description: 'Når alle som har en leder, skal ha hatt medarbeidersamtale. Åpnes av HR, én i året.',
  title: 'title',
  appendOnly: false,
  columns: {
    title: { name: 'PeriodTitle', displayName: 'Periode', type: 'text' },
    fromOn: { name: 'FromOn', displayName: 'Fra', type: 'text' },
    toOn: { name: 'ToOn', displayName: 'Til', type: 'text' },
    openedBy: { name: 'OpenedByOid', displayName: 'Åpnet av', type: 'text' },
  },
  schema: z.object({
    id: id<'TalkPeriod'>(),
    title: z.string(),
    fromOn: day,
    toOn: day,
    openedBy: id<'Person'>(),
  }),
} as const satisfies ListDefinition<'talkPeriods'>;

export const talks = {
  table: 'talks',
  displayName: 'RT Medarbeidersamtaler',
  description: `Hvem som har samtale med hvem, og hvor langt den er kommet. Uten innhold. ${closedToReaders}`,
  appendOnly: false,
  columns: {
    periodId: { name: 'PeriodKey', displayName: 'Periode', type: 'text', indexed: true },
    employeeId: { name: 'EmployeeOid', displayName: 'Ansatt', type: 'text', indexed: true },
    leaderId: { name: 'LeaderOid', displayName: 'Leder', type: 'text', indexed: true },
    dueOn: { name: 'DueOn', displayName: 'Frist', type: 'text' },
    bookedFor: { name: 'BookedFor', displayName: 'Avtalt til', type: 'text' },
    heldOn: { name: 'HeldOn', displayName: 'Holdt', type: 'text' },
    closedOn: { name: 'ClosedOn', displayName: 'Avsluttet', type: 'text' },
    employeeSharedWith: {
      name: 'EmployeeSharedWithOid',
      displayName: 'Den ansatte har delt med',
      type: 'text',
    },
    leaderSharedBy: { name: 'LeaderSharedByOid', displayName: 'Delt av leder', type: 'text' },
  },
  schema: z.object({
    id: id<'AppraisalTalk'>(),
    periodId: id<'TalkPeriod'>(),
    employeeId: id<'Person'>(),
    leaderId: id<'Person'>(),
    dueOn: day,
    bookedFor: instant.optional(),
    heldOn: day.optional(),
    closedOn: day.optional(),
    employeeSharedWith: id<'Person'>().optional(),
    leaderSharedBy: id<'Person'>().optional(),
  }),
} as const satisfies ListDefinition<'talks'>;

export const talkPreparations = {
  table: 'talkPreparations',
  displayName: 'RT Samtaleforberedelser',
  description: `Hva hver av de to har skrevet før samtalen. Teksten er kryptert. ${closedToReaders}`,
  appendOnly: false,
  columns: {
    talkId: { name: 'TalkKey', displayName: 'Samtale', type: 'text', indexed: true },
    by: { name: 'WrittenByOid', displayName: 'Skrevet av', type: 'text', indexed: true },
    side: { name: 'TalkSide', displayName: 'Side', type: 'choice', choices: talkSides },
    question: { name: 'Question', displayName: 'Spørsmål', type: 'text' },
    text: { name: 'SealedText', displayName: 'Kryptert tekst', type: 'note' },
  },
  schema: z.object({
    id: id<'TalkPreparation'>(),
    talkId: id<'AppraisalTalk'>(),
    by: id<'Person'>(),
    side,
    question: z.enum(questionIds),
    text: sealed.optional(),
  }),
} as const satisfies ListDefinition<'talkPreparations'>;

export const payTalks = {
  table: 'payTalks',
  displayName: 'RT Lønnsutviklingssamtaler',
  description: `Hvem som har bedt om samtale om lønnsutvikling (HTA 3.3.2), og hvilke tiltak de to ser. Uten beløp, og kryptert. ${closedToReaders}`,
  appendOnly: false,
  columns: {
    employeeId: { name: 'EmployeeOid', displayName: 'Ansatt', type: 'text', indexed: true },
    leaderId: { name: 'LeaderOid', displayName: 'Leder', type: 'text', indexed: true },
    askedBy: { name: 'AskedByOid', displayName: 'Bedt om av', type: 'text', indexed: true },
    askedOn: { name: 'AskedOn', displayName: 'Bedt om', type: 'text' },
    heldOn: { name: 'HeldOn', displayName: 'Holdt', type: 'text' },
    measures: { name: 'SealedMeasures', displayName: 'Krypterte tiltak', type: 'note' },
  },
  schema: z.object({
    id: id<'PayTalk'>(),
    employeeId: id<'Person'>(),
    leaderId: id<'Person'>(),
    askedBy: id<'Person'>(),
    askedOn: day,
    heldOn: day.optional(),
    measures: sealed.optional(),
  }),
} as const satisfies ListDefinition<'payTalks'>;

export const talkPoints = {
  table: 'talkPoints',
  displayName: 'RT Avtalepunkter',
  description: `Det to er blitt enige om i en samtale, og hvem begge lar se det. Teksten er kryptert. ${closedToReaders}`,
  appendOnly: false,
  columns: {
    talkId: { name: 'TalkKey', displayName: 'Samtale', type: 'text', indexed: true },
    text: { name: 'SealedText', displayName: 'Kryptert tekst', type: 'note' },
    serves: { name: 'Serves', displayName: 'Område eller mål', type: 'json' },
    responsible: { name: 'Responsible', displayName: 'Ansvarlig', type: 'choice', choices: talkSides },
    dueOn: { name: 'DueOn', displayName: 'Frist', type: 'text' },
    order: { name: 'PointOrder', displayName: 'Rekkefølge', type: 'number' },
    employeeOpens: { name: 'EmployeeOpens', displayName: 'Den ansatte åpner for', type: 'json' },
    leaderOpens: { name: 'LeaderOpens', displayName: 'Lederen åpner for', type: 'json' },
    employeeFollowUps: { name: 'EmployeeFollowUps', displayName: 'Den ansattes oppfølging', type: 'json' },
    leaderFollowUps: { name: 'LeaderFollowUps', displayName: 'Lederens oppfølging', type: 'json' },
    dropped: { name: 'Dropped', displayName: 'Tatt bort', type: 'boolean' },
  },
  schema: z.object({
    id: id<'TalkPoint'>(),
    talkId: id<'AppraisalTalk'>(),
    text: sealed,
    serves: z.union([z.object({ areaId: id<'CompetenceArea'>() }), z.object({ goalId: id<'Goal'>() })]),
    responsible: side,
    dueOn: day,
    order: amount,
    employeeOpens: opens,
    leaderOpens: opens,
    employeeFollowUps: followUps,
    leaderFollowUps: followUps,
    dropped: flag,
  }),
} as const satisfies ListDefinition<'talkPoints'>;
