import type { EducationLevel } from '@rod-trad/shared/domain/competence';

/** How far up an education lies, and its extent in study points where it has one. */
export const educations = {
  nursing: ['bachelor', 180],
  cancerCare: ['bachelor', 60],
  healthTrade: ['upperSecondary', undefined],
  elderlyCare: ['vocationalCollege', 60],
  teaching: ['master', 300],
  kindergartenTeaching: ['bachelor', 180],
  childTrade: ['upperSecondary', undefined],
  readingStudies: ['bachelor', 30],
  leadershipStudies: ['master', 30],
} as const satisfies { readonly [key: string]: readonly [EducationLevel, number | undefined] };

/** Who issues what; invented, like the municipality. */
export const issuers = {
  cpr: 'Fjordvik brann og redning',
  medicationCourse: 'Kursportalen i Fjordvik',
  infusion: 'Medisinteknisk, Fjordvik sykehus',
  movingPeople: 'Bedriftshelsetjenesten Nordfjord',
  childFirstAid: 'Fjordvik Røde Kors',
  waterRescue: 'Fjordvik svømmeklubb',
  hotWork: 'Norsk Brannskole Fjordvik',
  roadWarning: 'Veiskolen Vest',
  nursing: 'Høgskolen i Vestfjord',
  healthTrade: 'Vestfjord fylkeskommune',
  elderlyCare: 'Fagskolen i Vestfjord',
} as const satisfies { readonly [key: string]: string };
