import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { isConflict } from '../../../components/refusal.ts';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';

type Body<Name extends 'saveConsultation' | 'writeInConsultation' | 'holdConsultation'> = RouteBody<
  (typeof routes)[Name]
>;
export type SaveBody = Body<'saveConsultation'>;
export type Change = Body<'writeInConsultation'>['change'];

const keys = {
  all: ['consultations'],
  one: (id: string) => ['consultations', id],
  numbers: (id: string) => ['consultations', id, 'numbers'],
  history: (id: string) => ['consultations', id, 'history'],
} as const;

export function useConsultations() {
  const { client } = useSession();
  return useQuery({ queryKey: keys.all, queryFn: () => client('consultations') });
}

export function useConsultation(consultationId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: keys.one(consultationId),
    queryFn: () => client('consultation', { params: { consultationId } }),
  });
}

export function useConsultationNumbers(consultationId: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: keys.numbers(consultationId),
    queryFn: () => client('consultationNumbers', { params: { consultationId } }),
  });
}

/** Who changed what; asked for when somebody wants to know. */
export function useMeetingHistory(subjectId: string, enabled: boolean) {
  const { client } = useSession();
  return useQuery({
    queryKey: keys.history(subjectId),
    queryFn: () => client('planHistory', { params: { subjectId } }),
    enabled,
  });
}

export function useSaveConsultation() {
  const { client } = useSession();
  const { keep, after } = useKeeping();
  return useMutation({
    mutationFn: (body: SaveBody) => client('saveConsultation', { body }),
    onSuccess: keep,
    onError: (error, { changes }) => after(error, changes?.id),
  });
}

/** Writes one thing of a meeting. What comes back is the whole meeting as it stands now, with what others wrote. */
export function useWriteInConsultation(consultationId: string) {
  const { client } = useSession();
  const { keep, after } = useKeeping();
  return useMutation({
    mutationFn: (change: Change) =>
      client('writeInConsultation', {
        params: { consultationId },
        body: { key: crypto.randomUUID(), change },
      }),
    onSuccess: keep,
    onError: (error) => after(error, consultationId),
  });
}

export function useHoldConsultation(consultationId: string) {
  const { client } = useSession();
  const { keep, after } = useKeeping();
  return useMutation({
    mutationFn: (body: Body<'holdConsultation'>) =>
      client('holdConsultation', { params: { consultationId }, body }),
    onSuccess: keep,
    onError: (error) => after(error, consultationId),
  });
}

/** Fetches the workbook, and hands it over as a download. */
export function useConsultationPackage(consultationId: string) {
  const { client } = useSession();
  return useMutation({
    mutationFn: async () => {
      const file = await client('consultationPackage', { params: { consultationId } });
      const bytes = Uint8Array.from(atob(file.content), (character) => character.charCodeAt(0));
      saveFile(file.fileName, new Blob([bytes], { type: file.mediaType }));
    },
  });
}

/** What a command answers is shown at once; at somebody else's change, what stands is fetched. */
function useKeeping() {
  const queries = useQueryClient();
  return {
    keep: ({ consultation }: { readonly consultation: { readonly id: string; readonly status: string } }) => {
      queries.setQueryData(keys.one(consultation.id), consultation);
      void queries.invalidateQueries({ queryKey: keys.all, exact: true });
      void queries.invalidateQueries({ queryKey: keys.history(consultation.id) });
      // A closed meeting stands in the plans too.
      if (consultation.status === 'held') void queries.invalidateQueries();
    },
    after: async (error: Error, id: string | undefined) => {
      if (isConflict(error) && id !== undefined)
        await queries.refetchQueries({ queryKey: keys.one(id), exact: true });
    },
  };
}
