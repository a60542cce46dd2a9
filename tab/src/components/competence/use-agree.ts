import type { OwnCompetenceView } from '@rod-trad/shared/contracts/home-views';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys.ts';
import { isConflict } from '../refusal.ts';
import { useSession } from '../session.tsx';
import type { Perspective } from './perspective.ts';

type Whose = Pick<Perspective, 'personId' | 'voice'>;

/** Where the person's competence is kept. */
export function competenceKey({ voice, personId }: Whose) {
  return voice === 'own' ? queryKeys.own : queryKeys.person(personId);
}

/** What has been added is shown at once, and numbers that may follow from it are asked for anew. */
export function keepAnswer(queries: QueryClient, whose: Whose, person: OwnCompetenceView): void {
  queries.setQueryData(competenceKey(whose), person);
  void queries.invalidateQueries({ queryKey: ['gap'] });
}

/** Agrees to a statement of the other side. After a conflict, what stands is fetched before the error is told. */
export function useAgree(whose: Whose) {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly key: string; readonly assessmentId: string }) =>
      client('agree', { params: { personId: whose.personId }, body }),
    onSuccess: ({ person }) => keepAnswer(queries, whose, person),
    onError: async (error) => {
      if (isConflict(error)) await queries.refetchQueries({ queryKey: competenceKey(whose) });
    },
  });
}
