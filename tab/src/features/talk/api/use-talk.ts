import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

/** Whose talk, as the service's addresses name it. */
export interface TalkParams {
  readonly periodId: string;
  readonly personId: string;
}

export const paramsOf = ({ period, employee }: TalkView): TalkParams => ({
  periodId: period.id,
  personId: employee.id,
});

export function useOwnTalk() {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.ownTalk,
    queryFn: () => client('ownTalk'),
    select: ({ talk }) => talk ?? null,
  });
}

export function useTalk({ periodId, personId }: TalkParams) {
  const { client } = useSession();
  return useQuery({
    queryKey: queryKeys.talk(periodId, personId),
    queryFn: () => client('talk', { params: { periodId, personId } }),
  });
}

export function useTeam() {
  const { client } = useSession();
  return useQuery({ queryKey: queryKeys.team, queryFn: () => client('team') });
}
