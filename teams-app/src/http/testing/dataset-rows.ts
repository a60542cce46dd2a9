import type { Caller, Row } from './access-row.ts';

const leaders: readonly Caller[] = ['leader', 'director', 'hrAdviser'];
const readers: readonly Caller[] = [...leaders, 'unionRep', 'manager'];
const highUp: readonly Caller[] = ['director', 'hrAdviser', 'unionRep', 'manager'];
const signedIn: readonly Caller[] = [
  ...(['stranger', 'employee', 'otherEmployee', 'leader', 'otherLeader'] as const),
  ...(['director', 'hrAdviser', 'unionRep', 'manager', 'administrator'] as const),
];

const table = (kind: string, allowed: readonly Caller[], query = '?unit=ward'): Row => ({
  ...{ name: 'dataset', url: `/api/datasets/${kind}${query}`, allowed },
});

const writing = (kind: string, allowed: readonly Caller[]): readonly Row[] => {
  const body = kind === 'competences' ? { rows: [] } : { unit: 'ward', rows: [] };
  return [
    { name: 'checkRows', url: `/api/datasets/${kind}/check`, body, allowed },
    { name: 'saveRows', url: `/api/datasets/${kind}/rows`, body, allowed },
  ];
};

/** Each table has the rights of what it is made of; what is not offered is refused. */
export const datasetRows: readonly Row[] = [
  { name: 'datasets', url: '/api/datasets', allowed: signedIn.filter((caller) => caller !== 'stranger') },
  table('plan', readers),
  table('plan', highUp, '?unit=top'),
  // Without a unit, one's own: the unit one leads, else the top of what one sees.
  table('plan', [...readers, 'otherLeader'], ''),
  table('measures', readers),
  table('measures', highUp, '?unit=top'),
  table('requirements', leaders),
  table('requirements', ['director', 'hrAdviser'], '?unit=top'),
  table('competences', [...leaders, 'otherLeader'], ''),
  table('thread', readers),
  table('gapMatrix', readers),
  table('gapMatrix', leaders, '?unit=ward&year=2030'),
  table('gapRows', highUp, '?unit=top'),
  table('projection', readers),
  table('consultation', readers),
  // Of people, by name: HR, and those who lead them.
  table('assessments', leaders),
  table('assessments', ['director', 'hrAdviser'], '?unit=top'),
  table('talks', [...leaders, 'otherLeader'], ''),
  { name: 'datasetFile', url: '/api/datasets/plan/file?unit=ward', allowed: readers },
  { name: 'datasetFile', url: '/api/datasets/assessments/file?unit=ward', allowed: leaders },
  ...(['plan', 'measures', 'requirements'] as const).flatMap((kind) => writing(kind, leaders)),
  ...writing('competences', [...leaders, 'otherLeader']),
  // A formula tells what the tables do. What is asked of another unit is refused in its cell, and not the call.
  {
    name: 'askFunctions',
    url: '/api/functions',
    body: { questions: [{ ask: 'gap', unit: 'ward', competence: 'wound-care' }] },
    allowed: [...readers, 'otherLeader'],
  },
  // Nothing can be written here, whoever asks.
  ...writing('gapRows', []),
];
