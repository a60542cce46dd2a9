import { nudgeLedgerContract } from '../stores/nudge-ledger.contract.ts';
import { nudgePreferenceStoreContract } from '../stores/nudge-preference-store.contract.ts';
import { memoryNudgeLedger } from './memory-nudge-ledger.ts';
import { memoryNudgePreferences } from './memory-nudge-preferences.ts';

nudgeLedgerContract('memory', async () => memoryNudgeLedger(new Map()));
nudgePreferenceStoreContract('memory', async () => memoryNudgePreferences());
