import { Button } from '@fluentui/react-components';
import { levelInWords } from '../../../components/competence/level-words.ts';
import { useSession } from '../../../components/session.tsx';
import styles from './own.module.css';
import type { OwnRow } from './own-row.ts';

interface OwnUnusedProps {
  readonly rows: readonly OwnRow[];
  readonly onAdd: () => void;
}

/** What one can and does not get to use, and the question whether there is more. */
export function OwnUnused({ rows, onAdd }: OwnUnusedProps) {
  const { text } = useSession();
  return (
    <>
      <p className={styles.about}>{text('own.unused.ask')}</p>
      {rows.length > 0 && (
        <ul className={styles.lines} aria-label={text('own.unused')}>
          {rows.map(({ competence, cell, inUse }) => (
            <li key={competence.id}>
              {competence.name}: {levelInWords(competence.kind, cell.held ?? 0, text)}
              {inUse !== undefined && <span className={styles.inline}> · {text(`own.inUse.${inUse}`)}</span>}
            </li>
          ))}
        </ul>
      )}
      <Button onClick={onAdd}>{text('own.unused.add')}</Button>
    </>
  );
}
