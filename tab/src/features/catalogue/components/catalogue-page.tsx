import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import { useSession } from '../../../components/session.tsx';

export function CataloguePage({ home }: { home: HomeView }) {
  const { text } = useSession();
  return <article aria-label={text('tab.page.catalogue')} data-for={home.me.id} />;
}
