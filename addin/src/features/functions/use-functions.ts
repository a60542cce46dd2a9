import type { FunctionId } from '@rod-trad/shared/domain/workbook-function';
import { useMutation } from '@tanstack/react-query';
import { useSession } from '../../components/session.tsx';
import type { InsertedFormula } from '../../excel/cell-formulas.ts';
import { fetchExample } from './api/fetch-example.ts';
import { writeFormula } from './write-formula.ts';

type Act = { readonly kind: 'example'; readonly id: FunctionId } | { readonly kind: 'recalculate' };
type Done = InsertedFormula | { readonly kind: 'recalculated' };

export interface FunctionActions {
  readonly act: (next: Act) => void;
  readonly isPending: boolean;
  /** The last thing that was asked for, and what came of it. */
  readonly asked: Act | undefined;
  readonly done: Done | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What can be done with formulas from the pane, one thing at a time, and how it went. */
export function useFunctions(): FunctionActions {
  const { clientIn, language, text, formulas } = useSession();
  const { mutate, isPending, data, error, variables } = useMutation({
    mutationFn: async (act: Act): Promise<Done> => {
      if (act.kind === 'recalculate') {
        await formulas.recalculate();
        return { kind: 'recalculated' };
      }
      const values = await fetchExample(clientIn(language), act.id, text);
      return formulas.insert(writeFormula(act.id, values));
    },
  });
  const act = (next: Act) => {
    if (!isPending) mutate(next);
  };
  const retry = () => {
    if (variables !== undefined) act(variables);
  };
  return { act, isPending, asked: variables, done: data, error, retry };
}
