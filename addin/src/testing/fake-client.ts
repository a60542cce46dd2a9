import { ApiError } from '@rod-trad/shared/client/api-error';
import type { Client } from '@rod-trad/shared/client/create-client';
import type {
  DatasetChoices,
  DatasetView,
  RowOutcome,
  SheetRow,
} from '@rod-trad/shared/contracts/dataset-views';
import type { Language } from '@rod-trad/shared/domain/language';

type Maybe<T> = T | Promise<T>;

interface Answers {
  readonly datasets?: () => Maybe<DatasetChoices>;
  readonly dataset?: () => Maybe<DatasetView>;
  readonly checkRows?: (rows: readonly SheetRow[]) => Maybe<RowOutcome[]>;
  readonly saveRows?: (rows: readonly SheetRow[]) => Maybe<RowOutcome[]>;
  /** As much of them as an example of a formula is made of. */
  readonly gapMap?: () => object;
  readonly unitPlan?: () => object;
}

interface Input {
  readonly params?: { readonly kind?: string };
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: { readonly unit?: string; readonly rows: readonly SheetRow[] };
}

/** A service of a few answers, in the language it is asked in. A question nobody has foreseen fails. */
export function fakeService(answers: Answers) {
  const calls: string[] = [];
  const clientIn = (language: Language) => {
    const client = async (name: string, { params, query, body }: Input = {}) => {
      const asked = [params?.kind, ...Object.values(query ?? {}), body?.unit, body?.rows.length];
      calls.push([language, name, ...asked].filter((part) => part !== undefined).join(' '));
      switch (name) {
        case 'datasets':
          return answers.datasets?.();
        case 'dataset':
          return answers.dataset?.();
        case 'checkRows':
          return { outcomes: (await answers.checkRows?.(body?.rows ?? [])) ?? [] };
        case 'saveRows':
          return { outcomes: await answers.saveRows?.(body?.rows ?? []) };
        case 'gapMap':
          return answers.gapMap?.();
        case 'unitPlan':
          return answers.unitPlan?.();
        default:
          throw new Error(`Nobody expected ${name}`);
      }
    };
    return client as Client;
  };
  return { clientIn, calls };
}

/** A refusal in the server's words. */
export function refusal(status: number): ApiError {
  return new ApiError(status, {
    error: { code: 'x', message: 'Det gikk galt.', remedy: 'Prøv en annen gang.', requestId: 'req-42' },
  });
}
