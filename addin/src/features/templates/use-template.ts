import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultOf } from '../../components/fault.ts';
import { queryKeys } from '../../components/query-keys.ts';
import { useSession } from '../../components/session.tsx';
import type { Added } from '../../excel/figure.ts';
import type { Scope } from '../../excel/remembered-tables.ts';
import { Cancelled } from '../../excel/watch.ts';
import { insertTemplate } from './insert-template.ts';
import type { OfferedTemplate } from './template.ts';
import type { TemplateOutcome } from './template-outcome.ts';

type Act =
  | { readonly kind: 'insert'; readonly template: OfferedTemplate; readonly scope: Scope }
  | { readonly kind: 'takeBack'; readonly title: string; readonly added: Added };

/** Inserts a template, one at a time, and takes the last one back. */
export function useTemplate() {
  const session = useSession();
  const queries = useQueryClient();
  const [rows, setRows] = useState<{ readonly done: number; readonly of: number }>();
  const [stopper, setStopper] = useState<AbortController>();
  const { mutate, isPending, variables, data } = useMutation({
    mutationFn: async (act: Act): Promise<TemplateOutcome> => {
      setRows(undefined);
      const controller = new AbortController();
      setStopper(controller);
      const title =
        act.kind === 'takeBack' ? act.title : session.text(`addin.template.${act.template.kind}.name`);
      try {
        if (act.kind === 'takeBack') {
          return {
            kind: (await session.workbook.takeBack(act.added)) === 'taken' ? 'takenBack' : 'edited',
            title,
          };
        }
        const watch = {
          signal: controller.signal,
          onProgress: (done: number, of: number) => setRows({ done, of }),
        };
        return await insertTemplate(session, act.template, act.scope, watch);
      } catch (error) {
        if (error instanceof Cancelled) return { kind: 'cancelled', title };
        const fault = faultOf(error);
        // Nobody has foreseen it: the words for the person say little, so the cause must be found elsewhere.
        if (fault.kind === 'unexpected') console.error(error);
        return { kind: 'failed', title, fault };
      } finally {
        await queries.invalidateQueries({ queryKey: queryKeys.tables });
      }
    },
  });
  return {
    perform: (act: Act) => {
      if (!isPending) mutate(act);
    },
    working: isPending ? { kind: variables?.kind, rows } : undefined,
    cancel: () => stopper?.abort(),
    outcome: isPending ? undefined : data,
  };
}
