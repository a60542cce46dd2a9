import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys.ts';
import { useSession } from '../session.tsx';
import type { Perspective } from './perspective.ts';
import { keepAnswer } from './use-agree.ts';

export type AssessBody = RouteBody<(typeof routes)['assess']>;

/** Sends what one side sees. */
export function useAssess(whose: Pick<Perspective, 'personId' | 'voice'>) {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AssessBody) => client('assess', { params: { personId: whose.personId }, body }),
    onSuccess: ({ person }) => keepAnswer(queries, whose, person),
  });
}

/** What can be assessed, with what each level means. Asked for when somebody is about to. */
export function useCompetenceChoices() {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.competenceChoices,
    queryFn: () => client('competenceChoices'),
    select: ({ competences }) => competences,
  });
}
