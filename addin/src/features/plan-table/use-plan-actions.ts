import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '../../components/query-keys.ts';
import { useSession } from '../../components/session.tsx';
import type { Outcome } from './outcome.ts';
import { type Action, type Progress, performAction, retryOf } from './perform-action.ts';

export interface PlanActions {
  readonly perform: (action: Action) => void;
  /** What is being done now; one thing at a time. */
  readonly working: { readonly action: Action; readonly progress: Progress | undefined } | undefined;
  /** What came of the last thing; empty until something was done. */
  readonly outcomes: readonly Outcome[];
  readonly retry: Action | undefined;
}

/** All that can be done with tables, and how it goes. */
export function usePlanActions(): PlanActions {
  const session = useSession();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress>();
  const { mutate, isPending, variables, data } = useMutation({
    mutationFn: async (action: Action) => {
      setProgress(undefined);
      const outcomes = await performAction(session, action, setProgress);
      // The list is true before the message about it is read.
      await queries.invalidateQueries({ queryKey: queryKeys.tables });
      return outcomes;
    },
  });
  return {
    perform: (action) => {
      if (!isPending) mutate(action);
    },
    working: isPending && variables !== undefined ? { action: variables, progress } : undefined,
    outcomes: isPending ? [] : (data ?? []),
    retry: !isPending && variables !== undefined && data !== undefined ? retryOf(variables, data) : undefined,
  };
}
