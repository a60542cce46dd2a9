import { useSession } from '../../../components/session.tsx';

export function FuturePage({ unitId }: { unitId: string }) {
  const { text } = useSession();
  return <article aria-label={text('tab.page.future')} data-for={unitId} />;
}
