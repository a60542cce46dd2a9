import { rowStoreContract } from '@rod-trad/shared/stores/row-store.contract';
import { createMemoryStore } from './create-memory-store.ts';

rowStoreContract('The memory store', async () => {
  const pageSize = 4;
  const store = createMemoryStore({ now: () => new Date('2026-03-02T08:00:00Z'), pageSize });
  return { store, pageSize, expireTokens: () => store.forgetTokens() };
});
