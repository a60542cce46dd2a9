import { Notice } from '../notice.tsx';
import { useSession } from '../session.tsx';

/** What became of it: written, or kept until SharePoint answers. */
export function SavedNotice({ outcome }: { outcome: 'saved' | 'pending' | undefined }) {
  const { text } = useSession();
  if (outcome === undefined) return null;
  return (
    <Notice kind={outcome === 'saved' ? 'success' : 'info'}>
      {text(outcome === 'saved' ? 'education.saved' : 'education.pending')}
    </Notice>
  );
}
