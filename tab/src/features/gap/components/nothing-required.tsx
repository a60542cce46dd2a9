import { Empty } from '../../../components/empty.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';

interface NothingRequiredProps {
  /** The position group that was chosen, which there may be nobody in. */
  readonly group?: string | undefined;
  readonly onReset?: () => void;
}

/** Nothing is required in the unit; or not of the group that was chosen, and then there is a way back. */
export function NothingRequired({ group, onReset }: NothingRequiredProps) {
  const { text } = useSession();
  if (group === undefined) {
    return (
      <Empty title={text('gap.empty.title')}>
        <p>{text('gap.empty.body')}</p>
      </Empty>
    );
  }
  return (
    <Empty title={text('gap.empty.group', { group })}>
      {onReset !== undefined && <LinkButton onClick={onReset}>{text('gap.filter.allGroups')}</LinkButton>}
    </Empty>
  );
}
