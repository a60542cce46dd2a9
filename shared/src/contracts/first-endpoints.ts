/** Where the routes of the first view are: a page that shows itself needs these, and no list of all the others. */
export const firstEndpoints = {
  home: { method: 'GET', path: '/api/home' },
  unitPlan: { method: 'GET', path: '/api/units/:unitId/plan' },
  channelPlan: { method: 'GET', path: '/api/channel/plan' },
  revision: { method: 'GET', path: '/api/revision' },
} as const;
