import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';

/** As many rows as one reads before one knows what it is about. */
const pageLength = 25;

/** The first rows of a long list, and more when asked for. */
export function useShownPart<Row>(rows: readonly Row[]) {
  const [length, setLength] = useState(pageLength);
  const part = rows.slice(0, length);
  const onMore = part.length < rows.length ? () => setLength(length + 4 * pageLength) : undefined;
  return { part, shown: part.length, onMore };
}

interface ShowMoreProps {
  readonly shown: number;
  readonly all: number;
  readonly onMore: (() => void) | undefined;
}

/** How much of the whole is shown; nothing when it is all of it. */
export function ShowMore({ shown, all, onMore }: ShowMoreProps) {
  const { text, formats } = useSession();
  if (shown >= all) return null;
  return (
    <div className={styles.more}>
      <span role="status">
        {text('importing.shown', { shown: formats.number(shown), all: formats.number(all) })}
      </span>
      {onMore !== undefined && <Button onClick={onMore}>{text('importing.more')}</Button>}
    </div>
  );
}
