import { useMutation, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';

export interface WaysQuestion {
  readonly unitId: string;
  readonly competenceId: string;
}

/** The numbers the five ways are compared by, once somebody wants to compare. */
export function useGapWays(question: WaysQuestion, enabled: boolean) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.gapWays(question),
    queryFn: () => client('gapWays', { params: { ...question } }),
    enabled,
  });
}

/** Hands the person the file a neighbouring municipality is given; without a competence, of all of them. */
export function useSharedNeeds() {
  const { client } = useSession();
  return useMutation({
    mutationFn: async (query: {
      readonly format: 'csv' | 'json';
      readonly competenceId?: string | undefined;
    }) => {
      const { fileName, mediaType, content } = await client('sharedNeeds', { query });
      saveFile(fileName, new Blob([content], { type: mediaType }));
    },
  });
}
