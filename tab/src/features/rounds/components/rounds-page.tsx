import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import { useSession } from '../../../components/session.tsx';

export function RoundsPage({ home }: { home: HomeView }) {
  const { text } = useSession();
  return <article aria-label={text('tab.page.rounds')} data-for={home.me.id} />;
}
