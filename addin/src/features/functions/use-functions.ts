import type { FunctionId } from '@rod-trad/shared/domain/workbook-function';
import { useMutation } from '@tanstack/react-query';
import { useSession } from '../../components/session.tsx';
import type { InsertedFormula } from '../../excel/cell-formulas.ts';
import { fetchExample } from './api/fetch-example.ts';
import { writeFormula } from './write-formula.ts';

type Act = { readonly kind: 'example'; readonly id: FunctionId } | { readonly kind: 'recalculate' };
type Done = InsertedFormula | { readonly kind: 'recalculated' };

/** What can be done with formulas from the pane, one thing at a time, and how it went. */
export function useFunctions() {
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
  return { act, isPending, done: data, error, retry: () => variables !== undefined && act(variables) };
}
