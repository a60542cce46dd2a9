import type { CompetenceKey } from './catalogue.ts';
import type { GoalKey } from './goals-and-areas.data.ts';
import type { GroupKey } from './position-groups.data.ts';
import type { SectorKey } from './sectors.data.ts';

/** What is asked of whom. Without a level it is relevant there and nothing is demanded. */
export interface DemandTemplate {
  readonly groups: readonly GroupKey[] | 'all';
  /** The whole municipality, one sector, or every establishment of some kinds. */
  readonly where: 'all' | SectorKey | { readonly kinds: readonly string[] };
  /** `key`, or `key:level`; an exclamation mark says critical. */
  readonly asks: readonly `${CompetenceKey}${'' | `:${1 | 2 | 3 | 4}`}${'' | '!'}`[];
  readonly goal?: GoalKey | undefined;
  readonly atLeast?: number | undefined;
  /** When it begins to apply, or stopped, in years from this one; without it, from the start of the plan period. */
  readonly fromYear?: number | undefined;
  readonly toYear?: number | undefined;
}

export const demandTemplates: readonly DemandTemplate[] = [
  {
    groups: 'all',
    where: 'all',
    asks: ['privacy:2', 'informationSecurity:2!', 'employeeship:2', 'collaboration:1', 'nynorsk'],
    goal: 'digitalFirst',
  },
  { groups: 'all', where: 'health', asks: ['sami', 'guidance'] },
  { groups: 'all', where: 'children', asks: ['sami'] },
  {
    groups: ['nurse'],
    where: 'health',
    asks: [
      'medication:3!',
      'observation:3!',
      'woundCare:3',
      'palliation:2',
      'nutrition:2',
      'dementia:2',
      'welfareTechnology:2',
      'consent:2',
      'cpr:1!',
      'medicationCourse:1',
      'nursing:1!',
    ],
    goal: 'liveAtHome',
  },
  { groups: ['nurse'], where: { kinds: ['nursingHome'] }, asks: ['infusion:1'], goal: 'noHarm' },
  {
    groups: ['healthWorker'],
    where: 'health',
    asks: [
      'medication:2!',
      'observation:2!',
      'dementia:2',
      'nutrition:2',
      'palliation:1',
      'welfareTechnology:2',
      'consent:2',
      'cpr:1!',
      'medicationCourse:1',
      'healthTrade:1',
    ],
    goal: 'liveAtHome',
  },
  {
    groups: ['assistant'],
    where: 'health',
    asks: [
      'observation:1',
      'nutrition:1',
      'dementia:1',
      'consent:1',
      'cpr:1!',
      'movingPeople:1',
      'workNorwegian:3',
    ],
    goal: 'noHarm',
  },
  {
    groups: ['socialEducator'],
    where: 'health',
    asks: [
      'consent:3!',
      'medication:3',
      'mentalHealth:2',
      'observation:2',
      'teamwork:3',
      'welfareTechnology:2',
      'cpr:1',
      'medicationCourse:1',
    ],
    goal: 'liveAtHome',
  },
  {
    groups: ['doctor'],
    where: 'health',
    asks: ['medication:3', 'observation:3', 'palliation:3', 'consent:3', 'teamwork:3', 'cpr:1!'],
    goal: 'noHarm',
  },
  {
    groups: ['psychologist'],
    where: 'all',
    asks: ['mentalHealth:4!', 'teamwork:3', 'guidance:3', 'participation:2', 'neglect:2'],
    goal: 'everyChild',
  },
  {
    groups: ['publicHealthNurse'],
    where: 'health',
    asks: [
      'neglect:3!',
      'participation:2',
      'mentalHealth:2',
      'difficultTalks:3',
      'teamwork:3',
      'culture:2',
      'cpr:1',
    ],
    goal: 'everyChild',
  },
  {
    groups: ['therapist'],
    where: 'health',
    asks: ['welfareTechnology:3', 'teamwork:3', 'guidance:2', 'nutrition:1', 'movingPeople:1'],
    goal: 'liveAtHome',
  },
  {
    groups: ['socialWorker'],
    where: 'all',
    asks: ['caseLaw:2', 'teamwork:3', 'culture:2', 'plainLanguage:2'],
    goal: 'noHarm',
  },
  {
    groups: ['socialWorker'],
    where: 'children',
    asks: ['neglect:3!', 'participation:3', 'difficultTalks:3'],
    goal: 'everyChild',
  },
  {
    groups: ['socialWorker', 'caseWorker'],
    where: { kinds: ['nav'] },
    asks: ['employmentSupport:3'],
    goal: 'liveAtHome',
  },
  {
    groups: ['teacher'],
    where: 'children',
    asks: [
      'classroom:3',
      'literacy:2',
      'specialNeeds:2',
      'participation:2',
      'difficultTalks:2',
      'digitalJudgement:2',
      'neglect:2!',
      'teaching:1!',
    ],
    goal: 'reading',
  },
  {
    groups: ['kindergartenTeacher'],
    where: 'children',
    asks: [
      'play:3',
      'participation:3',
      'difficultTalks:3',
      'specialNeeds:2',
      'digitalJudgement:1',
      'neglect:2!',
      'childFirstAid:1',
      'kindergartenTeaching:1!',
    ],
    goal: 'everyChild',
  },
  {
    groups: ['childWorker'],
    where: 'children',
    asks: [
      'play:2',
      'participation:2',
      'specialNeeds:1',
      'digitalJudgement:1',
      'neglect:2!',
      'childFirstAid:1',
      'childTrade:1',
    ],
    goal: 'everyChild',
  },
  {
    groups: ['assistant'],
    where: 'children',
    asks: ['play:1', 'participation:1', 'neglect:1!', 'childFirstAid:1', 'workNorwegian:3'],
    goal: 'everyChild',
  },
  {
    groups: ['operator'],
    where: 'technical',
    asks: ['maintenance:2', 'safety:3!', 'driverC1'],
    goal: 'climate',
  },
  { groups: ['operator'], where: { kinds: ['water'] }, asks: ['water:3!', 'roadWarning:1'], goal: 'noHarm' },
  {
    groups: ['operator'],
    where: { kinds: ['roads'] },
    asks: ['machines:1', 'roadWarning:1!', 'driverC1:1'],
    goal: 'noHarm',
  },
  { groups: ['operator'], where: { kinds: ['buildings'] }, asks: ['hotWork:1!'], goal: 'noHarm' },
  {
    groups: ['firefighter'],
    where: 'technical',
    asks: ['smokeDiver:1!', 'cpr:1!', 'driverC1:1', 'safety:3', 'teamwork:2'],
    goal: 'noHarm',
  },
  {
    groups: ['engineer'],
    where: 'technical',
    asks: ['projects:3', 'data:2', 'caseLaw:2', 'safety:2'],
    goal: 'climate',
  },
  { groups: ['engineer'], where: { kinds: ['water'] }, asks: ['water:4!'], goal: 'noHarm' },
  {
    groups: ['engineer', 'caseWorker'],
    where: { kinds: ['planning'] },
    asks: ['buildingCases:3'],
    goal: 'climate',
  },
  {
    groups: ['caseWorker'],
    where: 'all',
    asks: ['caseLaw:3', 'plainLanguage:3', 'privacy:3', 'collaboration:3', 'data:2', 'aiInCasework:1'],
    goal: 'digitalFirst',
  },
  {
    groups: ['ict'],
    where: 'all',
    asks: [
      'systemOperations:3!',
      'informationSecurity:3!',
      'privacy:3',
      'collaboration:3',
      'data:3',
      'projects:2',
    ],
    goal: 'digitalFirst',
  },
  { groups: ['cleaner'], where: 'all', asks: ['cleaning:2', 'safety:2', 'workNorwegian:2'], goal: 'noHarm' },
  {
    groups: ['culture'],
    where: 'all',
    asks: ['participation:2', 'plainLanguage:2', 'culture:2', 'innovation:2', 'digitalJudgement:2'],
    goal: 'everyChild',
  },
  {
    groups: ['leader'],
    where: 'all',
    asks: [
      'masteryLeadership:3',
      'changeLeadership:3',
      'economy:3',
      'partnership:3',
      'safety:3',
      'employeeship:3',
      'innovation:2',
      'leadershipStudies',
    ],
    goal: 'keepPeople',
  },

  // At least so many in each place.
  { groups: 'all', where: { kinds: ['nursingHome'] }, asks: ['palliation:3!'], atLeast: 2, goal: 'noHarm' },
  { groups: 'all', where: { kinds: ['nursingHome'] }, asks: ['guidance:3'], atLeast: 2, goal: 'keepPeople' },
  {
    groups: 'all',
    where: { kinds: ['homeCare'] },
    asks: ['cancerCare:1!', 'woundCare:4'],
    atLeast: 1,
    goal: 'liveAtHome',
  },
  {
    groups: 'all',
    where: { kinds: ['homeCare', 'housing'] },
    asks: ['elderlyCare:1'],
    atLeast: 2,
    goal: 'careGrant',
  },
  { groups: 'all', where: { kinds: ['school'] }, asks: ['readingStudies:1'], atLeast: 2, goal: 'reading' },
  {
    groups: 'all',
    where: { kinds: ['school', 'kindergarten'] },
    asks: ['waterRescue:1!'],
    atLeast: 3,
    goal: 'everyChild',
  },
  { groups: 'all', where: { kinds: ['roads'] }, asks: ['crane:1'], atLeast: 2, goal: 'noHarm' },
  {
    groups: 'all',
    where: { kinds: ['healthStation', 'emergencyRoom', 'library'] },
    asks: ['sami:2'],
    atLeast: 1,
    goal: 'liveAtHome',
  },

  // What must be true in some years, and what is asked no longer.
  {
    groups: ['nurse', 'healthWorker'],
    where: 'health',
    asks: ['welfareTechnology:3'],
    fromYear: 4,
    goal: 'liveAtHome',
  },
  { groups: ['caseWorker'], where: 'all', asks: ['aiInCasework:2'], fromYear: 2, goal: 'digitalFirst' },
  { groups: ['leader'], where: 'all', asks: ['data:2'], fromYear: 1, goal: 'digitalFirst' },
  { groups: ['nurse', 'healthWorker'], where: 'health', asks: ['paperJournal:2'], toYear: -1 },
];
