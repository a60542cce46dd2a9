import type { Row } from './access-row.ts';

const cadence = {
  ...{
    key: '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e6f',
    kind: 'measureFollowUp',
    scope: 'municipality',
    days: 42,
  },
};

/** What is set of messages: administrators see it, and HR sets it. */
export const settingRows: readonly Row[] = [
  { name: 'cadences', url: '/api/settings/cadences', allowed: ['hrAdviser', 'administrator'] },
  { name: 'setCadence', url: '/api/settings/cadences', body: cadence, allowed: ['hrAdviser'] },
];
