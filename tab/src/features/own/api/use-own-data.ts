import { useMutation, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';

/** Who has looked at one's own competence; asked when somebody wants to know. */
export function useOwnReaders() {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.ownReaders,
    queryFn: () => client('ownReaders'),
    select: ({ readers }) => readers,
    // Others look while the page stands open, and nothing in the lists tells of it.
    staleTime: 0,
  });
}

/** Everything the product knows about oneself, as a file. */
export function useOwnExport() {
  const { client } = useSession();
  return useMutation({
    mutationFn: async (format: 'csv' | 'json') => {
      const { fileName, mediaType, content } = await client('ownExport', { query: { format } });
      saveFile(fileName, new Blob([content], { type: mediaType }));
    },
  });
}
