import { saidByTab } from '../said-by-tab.ts';

export const sentences = saidByTab('nn', 'rest');
