import { type Client, createClient } from '@rod-trad/shared/client/create-client';
import type { PageSettings } from '@rod-trad/shared/contracts/page-settings';
import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { Formulas } from '../components/session.tsx';
import { Unreachable } from '../components/unreachable.ts';
import { cellFormulas } from '../excel/cell-formulas.ts';
import { createAnswers } from '../functions/create-answers.ts';
import { customFunctions } from '../functions/custom-functions-runtime.ts';
import type { CellSession } from '../functions/register-functions.ts';
import { createApiToken, createNestedClient } from './api-token.ts';
import { type FreshFormulas, keepFormulasFresh } from './keep-formulas-fresh.ts';
import type { OfficeHost } from './office-host.ts';

/** What the pane and the formulas share for as long as the workbook is open: who is signed in, and what has been answered. */
export interface ExcelSession {
  readonly host: OfficeHost;
  readonly clientIn: (language: Language) => Client;
  readonly formulas: Formulas & Pick<FreshFormulas, 'settle'>;
  readonly cells: CellSession;
}

/** Excel asks for all cells of a recalculation within a moment; a person does not notice that much. */
const gatheringMs = 50;

export function openExcelSession(settings: PageSettings, host: OfficeHost): ExcelSession {
  const token = createApiToken({
    host,
    scope: settings.apiScope,
    nestedClient: () => createNestedClient(settings),
  });
  const reach = (language: Language) =>
    createClient({
      fetch: (url, init) =>
        fetch(url, init).catch((cause: unknown) => {
          throw new Unreachable(cause);
        }),
      token,
      language: () => language,
    });
  const client = reach(host.language);
  const answers = createAnswers({
    send: async (questions) =>
      (await client('askFunctions', { body: { questions: [...questions] } })).answers,
    soon: (callback) => void setTimeout(callback, gatheringMs),
  });
  const fresh = keepFormulasFresh(answers, cellFormulas);
  return {
    host,
    clientIn: (language) => fresh.watch(reach(language)),
    formulas: {
      supported: customFunctions() !== undefined,
      insert: cellFormulas.insert,
      recalculate: fresh.recalculate,
      settle: fresh.settle,
    },
    cells: { answers, text: createText(host.language) },
  };
}
