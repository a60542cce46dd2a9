import { LinkButton } from '../../../components/link-button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';

/** The filters leave nothing, and the way back. */
export function NothingLeft({ onReset }: { onReset: () => void }) {
  const { text } = useSession();
  return (
    <Notice kind="info">
      <p>{text('gap.filter.nothing')}</p>
      <LinkButton onClick={onReset}>{text('gap.filter.reset')}</LinkButton>
    </Notice>
  );
}
