import type { Caller, Row } from './access-row.ts';

const signedIn: readonly Caller[] = [
  ...(['stranger', 'employee', 'otherEmployee', 'leader', 'otherLeader'] as const),
  ...(['director', 'hrAdviser', 'unionRep', 'manager', 'administrator'] as const),
];
const none = Object.fromEntries(signedIn.map((caller) => [caller, 404]));

export const datasetRows: readonly Row[] = [
  { name: 'datasets', url: '/api/datasets', allowed: signedIn },
  { name: 'dataset', url: '/api/datasets/plan', allowed: [], otherwise: none },
  { name: 'datasetFile', url: '/api/datasets/plan/file', allowed: [], otherwise: none },
  {
    name: 'checkRows',
    url: '/api/datasets/plan/check',
    body: { rows: [] },
    allowed: [],
    otherwise: none,
  },
  { name: 'saveRows', url: '/api/datasets/plan/rows', body: { rows: [] }, allowed: [], otherwise: none },
];
