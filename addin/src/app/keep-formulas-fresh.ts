import type { Client } from '@rod-trad/shared/client/create-client';
import type { CellFormulas } from '../excel/cell-formulas.ts';
import type { Answers } from '../functions/create-answers.ts';

export interface FreshFormulas {
  /** The same client; what it fetches for a table, or writes out of one, makes what the formulas were told old. */
  watch(client: Client): Client;
  /** Lets Excel work the formulas out again if they have become old; called when what was done to the workbook is done. */
  settle(): Promise<void>;
  /** Asks for everything anew. */
  recalculate(): Promise<void>;
}

/** A table and a formula beside it must not tell two numbers of the same: when one is fetched anew, so is the other. */
export function keepFormulasFresh(
  answers: Pick<Answers, 'forget'>,
  excel: Pick<CellFormulas, 'recalculate'>,
): FreshFormulas {
  let isOld = false;
  const recalculate = async () => {
    answers.forget();
    isOld = false;
    await excel.recalculate();
  };
  return {
    watch(client) {
      const watched = async (...call: Parameters<Client>) => {
        const answer = await client(...call);
        if (call[0] === 'dataset' || call[0] === 'saveRows') isOld = answers.forget() || isOld;
        return answer;
      };
      return watched as Client;
    },
    settle: async () => {
      if (isOld) await recalculate();
    },
    recalculate,
  };
}
