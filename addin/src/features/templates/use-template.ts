import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { attempt } from '../../components/attempt.ts';
import { queryKeys } from '../../components/query-keys.ts';
import { useSession } from '../../components/session.tsx';
import type { Added } from '../../excel/figure.ts';
import type { Scope } from '../../excel/remembered-tables.ts';
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
      const outcome = await attempt<TemplateOutcome>(title, async () => {
        if (act.kind === 'takeBack') {
          const taken = await session.workbook.takeBack(act.added);
          return { kind: taken === 'taken' ? 'takenBack' : 'edited', title };
        }
        const watch = {
          signal: controller.signal,
          onProgress: (done: number, of: number) => setRows({ done, of }),
        };
        return insertTemplate(session, act.template, act.scope, watch);
      });
      await queries.invalidateQueries({ queryKey: queryKeys.tables });
      return outcome;
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
