/**
 * Where each route is. Apart from the schemas, so that a browser carries the addresses and the types, and leaves
 * validation to the server, which parses what comes in and what goes out.
 */
export const endpoints = {
  home: { method: 'GET', path: '/api/home' },
  unitPlan: { method: 'GET', path: '/api/units/:unitId/plan' },
  unitGap: { method: 'GET', path: '/api/units/:unitId/gap' },
  channelPlan: { method: 'GET', path: '/api/channel/plan' },
  ownCompetence: { method: 'GET', path: '/api/me/competence' },
  personCompetence: { method: 'GET', path: '/api/people/:personId/competence' },
  measure: { method: 'GET', path: '/api/measures/:measureId' },
  followUp: { method: 'POST', path: '/api/measures/:measureId/follow-ups' },
  assess: { method: 'POST', path: '/api/people/:personId/assessments' },
  agree: { method: 'POST', path: '/api/people/:personId/agreements' },
  competenceChoices: { method: 'GET', path: '/api/competences' },
  ownReaders: { method: 'GET', path: '/api/me/readers' },
  ownExport: { method: 'GET', path: '/api/me/export' },
  projection: { method: 'POST', path: '/api/units/:unitId/projection' },
  catalogue: { method: 'GET', path: '/api/catalogue' },
  saveCompetence: { method: 'POST', path: '/api/catalogue' },
  moveCompetence: { method: 'POST', path: '/api/catalogue/:competenceId/move' },
  requirements: { method: 'GET', path: '/api/units/:unitId/requirements' },
  saveRequirement: { method: 'POST', path: '/api/requirements' },
  saveExemption: { method: 'POST', path: '/api/exemptions' },
  revision: { method: 'GET', path: '/api/revision' },
  health: { method: 'GET', path: '/health' },
} as const satisfies Record<string, { method: 'GET' | 'POST'; path: string }>;
