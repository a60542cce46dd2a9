import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '../../components/query-keys.ts';
import { useSession } from '../../components/session.tsx';
import type { Compared } from './compared.ts';
import type { Outcome } from './outcome.ts';
import { type Action, type Progress, performAction, retryOf } from './perform-action.ts';

export interface TableActions {
  readonly perform: (action: Action) => void;
  /** What is being done now; one thing at a time. */
  readonly working: { readonly action: Action; readonly progress: Progress | undefined } | undefined;
  /** Stops what is being done where that can be done without leaving half of it. */
  readonly cancel: () => void;
  /** What came of the last thing; empty until something was done. */
  readonly outcomes: readonly Outcome[];
  readonly retry: Action | undefined;
  /** A table beside SharePoint, when that was the last thing asked for. */
  readonly compared: Compared | undefined;
  /** Puts away what came of the last thing. */
  readonly close: () => void;
}

/** All that can be done with tables, and how it goes. */
export function useTableActions(): TableActions {
  const session = useSession();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress>();
  const [stopper, setStopper] = useState<AbortController>();
  const { mutate, isPending, variables, data, reset } = useMutation({
    mutationFn: async (action: Action) => {
      setProgress(undefined);
      const controller = new AbortController();
      setStopper(controller);
      const outcomes = await performAction(session, action, controller.signal, setProgress);
      // The list is true before the message about it is read.
      await queries.invalidateQueries({ queryKey: queryKeys.tables });
      return outcomes;
    },
  });
  const outcomes = isPending ? [] : (data ?? []);
  const compared = outcomes.find((outcome) => outcome.kind === 'compared')?.compared;
  return {
    perform: (action) => {
      if (!isPending) mutate(action);
    },
    working: isPending && variables !== undefined ? { action: variables, progress } : undefined,
    cancel: () => stopper?.abort(),
    outcomes,
    retry: !isPending && variables !== undefined && data !== undefined ? retryOf(variables, data) : undefined,
    compared,
    close: reset,
  };
}
