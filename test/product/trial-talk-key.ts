import { createHash } from 'node:crypto';

/** The key of the local trial: what is written in talks on one's own machine outlives a restart. A municipality makes its own. */
export const trialTalkKey = {
  id: 'trial',
  key: createHash('sha256').update('Fjordvik kommune is invented').digest(),
};

export const trialTalkKeys = `${trialTalkKey.id}:${trialTalkKey.key.toString('base64')}`;
