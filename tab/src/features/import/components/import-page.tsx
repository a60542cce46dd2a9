import { useSession } from '../../../components/session.tsx';

export function ImportPage() {
  const { text } = useSession();
  return <article aria-label={text('tab.page.import')} />;
}
