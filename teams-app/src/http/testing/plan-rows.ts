import type { Caller, Row } from './access-row.ts';
import { people } from './fjord-ward.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const numbersOrPeople: readonly Caller[] = ['leader', 'director', 'hrAdviser', 'unionRep', 'manager'];
const planners: readonly Caller[] = ['leader', 'director', 'hrAdviser'];
const version = { key: key, etag: '"1"' };
const evaluation = {
  ...version,
  ...{ moment: 3, reached: 'partly', effect: 'De fleste kan det.', decision: 'continue' },
};
const newGoal = { key: key, title: { nb: 'Mål', nn: 'Mål' }, source: 'qualityPlan' };
const newPlan = { key: key, title: 'Plan', firstYear: 2028, lastYear: 2031 };
const newArea = {
  ...{ key: key, name: { nb: 'Språk', nn: 'Språk' }, mainGoal: { nb: 'Forstå', nn: 'Forstå' } },
  ...{ goalIds: ['goal'], order: 9 },
};
const measureDraft = {
  ...{ areaId: 'area', goalIds: [], title: 'Sårstell i praksis', strategy: 'mobilise', competences: [] },
  ...{ years: [2026], audience: 'Alle', wantedEffect: '', successCriteria: 'Alle har øvd to ganger' },
  ...{ learningGoals: '', formAndContent: '', plannedEvaluation: '', costKroner: 0, costHours: 8 },
  ...{ funding: '', sessions: [] },
};

/** Goals, areas, plans and measures: who reads them, and who decides what they hold. */
export const planRows: readonly Row[] = [
  // What a plan holds is decided by HR and the line above; owning a measure gives a say in how it goes only.
  { name: 'measureForm', url: '/api/plans/plan/measure-form', allowed: planners },
  // Nobody decides the own plan alone.
  { name: 'measureForm', url: '/api/plans/own-plan/measure-form', allowed: planners },
  {
    name: 'measureExamples',
    url: '/api/measure-examples',
    allowed: ['leader', 'otherLeader', 'director', 'hrAdviser'],
  },
  {
    name: 'saveMeasure',
    url: '/api/measures',
    body: { key: key, planId: 'plan', planStatus: 'running', draft: measureDraft },
    allowed: planners,
  },
  {
    name: 'setMeasureCell',
    url: '/api/measures/m1/cells',
    body: { key: key, cell: { kind: 'year', year: 2027, on: true } },
    allowed: planners,
  },
  {
    name: 'setMeasureCell',
    url: '/api/measures/m2/cells',
    body: { key: key, cell: { kind: 'year', year: 2027, on: true } },
    allowed: planners,
  },
  {
    name: 'moveMeasure',
    url: '/api/measures/m1/move',
    body: { key: key, areaId: 'area' },
    allowed: planners,
  },
  {
    name: 'stopMeasure',
    url: '/api/measures/m1/stop',
    body: { key: key, etag: '"1"', because: 'Kurset er avlyst' },
    allowed: planners,
  },
  {
    name: 'restoreMeasure',
    url: '/api/measures/stopped/restore',
    body: { key: key, etag: '"1"' },
    allowed: planners,
  },
  // The owner says what came of it; HR and the leaders above in the owner's place. A moment is evaluated once: m1 has been at its end.
  { name: 'evaluateMeasure', url: '/api/measures/m1/evaluations', body: evaluation, allowed: planners },
  {
    name: 'evaluateMeasure',
    url: '/api/measures/m2/evaluations',
    body: evaluation,
    allowed: ['employee', 'hrAdviser'],
  },
  { name: 'yearlyReport', url: '/api/units/ward/yearly-report', allowed: numbersOrPeople },
  {
    name: 'yearlyReport',
    url: '/api/units/top/yearly-report?year=2026',
    allowed: ['director', 'hrAdviser', 'unionRep', 'manager'],
  },
  // Goals are read by all who read plans, and kept by HR; a unit's own areas are its leaders'.
  { name: 'goals', url: '/api/goals', allowed: [...numbersOrPeople, 'otherLeader'] },
  { name: 'saveGoal', url: '/api/goals', body: newGoal, allowed: ['hrAdviser'] },
  { name: 'goalOrphans', url: '/api/goals/goal/orphans', allowed: ['hrAdviser'] },
  { name: 'removeGoal', url: '/api/goals/goal/remove', body: version, allowed: ['hrAdviser'] },
  { name: 'restoreGoal', url: '/api/goals/goal/restore', body: version, allowed: ['hrAdviser'] },
  { name: 'areas', url: '/api/units/ward/areas', allowed: numbersOrPeople },
  { name: 'saveArea', url: '/api/areas', body: newArea, allowed: ['hrAdviser'] },
  { name: 'saveArea', url: '/api/areas', body: { ...newArea, unitId: 'ward' }, allowed: planners },
  { name: 'removeArea', url: '/api/areas/wards-own/remove', body: version, allowed: planners },
  {
    name: 'removeArea',
    url: '/api/areas/area/remove',
    body: version,
    allowed: [],
    otherwise: { hrAdviser: 400 },
  },
  {
    name: 'removeArea',
    url: '/api/areas/none/remove',
    body: version,
    allowed: [],
    otherwise: { hrAdviser: 404 },
  },
  // A plan is seen as its unit or its person is, and taken on its way by HR and the line above.
  { name: 'plans', url: '/api/plans?unitId=ward', allowed: numbersOrPeople },
  {
    name: 'plans',
    url: `/api/plans?personId=${people.employee.id}`,
    allowed: ['employee', 'leader', 'director', 'hrAdviser'],
  },
  {
    name: 'savePlan',
    url: '/api/plans',
    body: { ...newPlan, subject: { unitId: 'ward' } },
    allowed: planners,
  },
  {
    name: 'savePlan',
    url: '/api/plans',
    body: { ...newPlan, subject: { personId: people.employee.id } },
    allowed: planners,
  },
  {
    name: 'endorsePlan',
    url: '/api/plans/plan/endorsements',
    body: { ...version, consultation: { on: '2026-11-02', body: 'Drøftingsmøte' } },
    allowed: planners,
  },
  { name: 'movePlan', url: '/api/plans/plan/move', body: { ...version, to: 'evaluated' }, allowed: planners },
  {
    name: 'copyPlan',
    url: '/api/plans/plan/copy-forward',
    body: { key: key, title: 'Neste plan', firstYear: 2028, lastYear: 2031 },
    allowed: planners,
  },
  { name: 'planCopy', url: '/api/plans/closed/copy', allowed: numbersOrPeople },
  // History names people: it is for those who see people there, or may change it themselves.
  { name: 'planHistory', url: '/api/plan-history/plan', allowed: planners },
  { name: 'planHistory', url: '/api/plan-history/m1', allowed: planners },
  { name: 'planHistory', url: '/api/plan-history/m2', allowed: ['employee', ...planners] },
  { name: 'planHistory', url: '/api/plan-history/goal', allowed: ['hrAdviser'] },
  { name: 'planHistory', url: '/api/plan-history/wards-own', allowed: planners },
  {
    name: 'planHistory',
    url: '/api/plan-history/none',
    allowed: [],
    otherwise: { hrAdviser: 404 },
  },
  // The expected effect is numbers of a unit: for those who see its gaps.
  { name: 'planEffect', url: '/api/units/ward/plan-effect', allowed: numbersOrPeople },
  {
    name: 'planEffect',
    url: '/api/units/top/plan-effect',
    allowed: ['director', 'hrAdviser', 'unionRep', 'manager'],
  },
  { name: 'measureEffect', url: '/api/measures/m1/effect', allowed: numbersOrPeople },
  {
    name: 'measureEffect',
    url: '/api/measures/m2/effect',
    allowed: ['employee', 'leader', 'director', 'hrAdviser'],
  },
  // The thread is read by all who read plans, each among the units they see.
  { name: 'goalThread', url: '/api/goals/goal/thread', allowed: [...numbersOrPeople, 'otherLeader'] },
  { name: 'measureThread', url: '/api/measures/m1/thread', allowed: numbersOrPeople },
  {
    name: 'measureThread',
    url: '/api/measures/m2/thread',
    allowed: ['employee', 'leader', 'director', 'hrAdviser'],
  },
  { name: 'orphans', url: '/api/orphans', allowed: [...numbersOrPeople, 'otherLeader'] },
];
