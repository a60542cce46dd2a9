import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../components/session.tsx';

export function useWaiting() {
  const { client } = useSession();
  return useQuery({ queryKey: ['waiting'], queryFn: () => client('waiting') });
}
