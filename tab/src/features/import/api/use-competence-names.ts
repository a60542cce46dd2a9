import { useSession } from '../../../components/session.tsx';

/** Asks for the names of the competences in use, as they stand now. */
export function useCompetenceNames() {
  const { client, formats } = useSession();
  return async () => {
    const { entries } = await client('catalogue');
    return entries
      .filter(({ status }) => status === 'active' || status === 'phasingOut')
      .map(({ title }) => title)
      .toSorted(formats.compare);
  };
}
