import type { Caller, Row } from './access-row.ts';

const numbersOrPeople: readonly Caller[] = ['leader', 'director', 'hrAdviser', 'unionRep', 'manager'];
const move = {
  ...{ key: '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f', kind: 'budget', year: 2027, from: '2027-11-30' },
};

/** The year: a unit's steps are seen as the unit is, the dates by all who read plans, and HR moves them. */
export const yearRows: readonly Row[] = [
  { name: 'steps', url: '/api/units/ward/steps', allowed: numbersOrPeople },
  {
    name: 'steps',
    url: '/api/units/top/steps',
    allowed: ['director', 'hrAdviser', 'unionRep', 'manager'],
  },
  { name: 'year', url: '/api/year?year=2027', allowed: [...numbersOrPeople, 'otherLeader'] },
  { name: 'survey', url: '/api/units/ward/survey', allowed: numbersOrPeople },
  {
    name: 'survey',
    url: '/api/units/top/survey',
    allowed: ['director', 'hrAdviser', 'unionRep', 'manager'],
  },
  { name: 'moveYearDate', url: '/api/year/dates', body: move, allowed: ['hrAdviser'] },
];
