import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session.tsx';
import { educationKeys } from './education-keys.ts';

/** What the agreement says, in all versions. */
export function useAgreementTexts() {
  const { client } = useSession();
  return useQuery({ queryKey: educationKeys.texts, queryFn: () => client('agreementTexts') });
}
