import type {
  ImportColumnsView,
  ImportEntryView,
  ImportFileView,
  ImportPlanView,
} from '../contracts/import-views.ts';

/** What the service answers on the way from a file to an import. */
export const file: ImportFileView = {
  uploadId: 'upload-1',
  fileName: 'vurderinger.csv',
  keptUntil: '2026-11-25T12:30:00Z',
  sheets: [{ name: 'vurderinger', rows: 4, headerRow: 1 }],
};

export const targets: ImportColumnsView['targets'] = [
  { name: 'person', title: 'E-post', required: true },
  { name: 'competence', title: 'Kompetanse', required: true },
  { name: 'level', title: 'Nivå', required: true },
  { name: 'on', title: 'Dato', required: false },
];

export const columns: ImportColumnsView = {
  firstRows: [
    { row: 1, cells: ['Epost', 'Kompetanse', 'Nivå', 'Fødselsnummer', 'Merknad'] },
    { row: 2, cells: ['kari@fjordvik.example', 'Sårstell', '3', '', ''] },
  ],
  columns: [
    {
      column: 0,
      letter: 'A',
      header: 'Epost',
      samples: ['kari@fjordvik.example', 'ola@fjordvik.example'],
      target: 'person',
      because: 'remembered',
      sensitive: false,
    },
    {
      column: 1,
      letter: 'B',
      header: 'Kompetanse',
      samples: ['Sårstell'],
      target: 'competence',
      because: 'heading',
      sensitive: false,
    },
    { column: 2, letter: 'C', header: 'Kor god', samples: ['3', '2'], sensitive: false },
    { column: 3, letter: 'D', header: 'Fødselsnummer', samples: [], sensitive: true },
    { column: 4, letter: 'E', header: '', samples: ['03/04/2026'], sensitive: false },
  ],
  targets,
  options: ['by', 'on', 'monthFirst'],
  plans: [],
};

/** An old plan with a column for each of two years, and the plans it can go into. */
export const planColumns: ImportColumnsView = {
  firstRows: [
    { row: 1, cells: ['Kompetanseområder', 'Overordnede tiltak', '2026', '2027'] },
    { row: 2, cells: ['Endring', '1. Felles opplæring', 'x', ''] },
  ],
  columns: [
    ...(['area', 'measure', 'year:2026', 'year:2027'] as const).map((target, column) => ({
      ...{ column, letter: 'ABCD'.charAt(column), samples: [] },
      ...{ header: ['Kompetanseområder', 'Overordnede tiltak', '2026', '2027'][column] ?? '' },
      ...{ target, because: 'heading' as const, sensitive: false },
    })),
  ],
  targets: [
    { name: 'area', title: 'Kompetanseområde', required: true },
    { name: 'measure', title: 'Tiltak', required: true },
    { name: 'year:2026', title: 'År 2026', required: false },
    { name: 'year:2027', title: 'År 2027', required: false },
  ],
  options: ['planId', 'monthFirst'],
  plans: [{ id: 'plan', title: 'Hjemmetjenesten: Kompetanseplan, 2026–2029' }],
};

export const readyPlan: ImportPlanView = {
  outcome: 'ready',
  fingerprint: 'f-1',
  counts: { rows: 3, new: 1, changed: 1, unchanged: 1, faults: 0, people: 2 },
  changes: [
    {
      row: 2,
      kind: 'new',
      subject: 'Kari Nordmann, Sårstell',
      fields: [{ title: 'Nivå', after: '3' }],
    },
    {
      row: 3,
      kind: 'changed',
      subject: 'Ola Nordmann, Sårstell',
      fields: [{ title: 'Nivå', before: '1', after: '2' }],
    },
  ],
  faults: [],
  ignored: [{ letter: 'E', header: '' }],
};

export const faultyPlan: ImportPlanView = {
  ...readyPlan,
  outcome: 'faults',
  counts: { rows: 3, new: 0, changed: 0, unchanged: 1, faults: 2, people: 0 },
  changes: [],
  faults: [
    {
      row: 3,
      column: 'C',
      header: 'Kor god',
      words: 'Nivået må være fra 0 til 4. Skriv et tall fra 0 til 4.',
    },
    { row: 4, words: 'Raden er lik rad 2. Fjern en av dem.' },
  ],
};

export const samePlan: ImportPlanView = {
  ...readyPlan,
  outcome: 'nothing',
  counts: { rows: 3, new: 0, changed: 0, unchanged: 3, faults: 0, people: 0 },
  changes: [],
};

export const entry: ImportEntryView = {
  id: 'import-1',
  kind: 'assessments',
  fileName: 'vurderinger.csv',
  at: '2026-11-25T12:00:00Z',
  by: { id: 'hr', name: 'Gunn Strand' },
  total: 2,
  written: 1,
  parked: 0,
  state: 'writing',
};
