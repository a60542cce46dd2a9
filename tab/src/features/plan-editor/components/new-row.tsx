import { type KeyboardEvent, useRef, useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import styles from './plan-editor.module.css';

interface NewRowProps {
  readonly row: string;
  readonly areaName: string;
  readonly number: number;
  readonly columns: number;
  readonly isActive: boolean;
  readonly writing: boolean;
  /** What the writing began with, when it began by typing. */
  readonly typed: string;
  /** Called for each title; the row stays open for the next. */
  readonly onAdd: (title: string) => void;
  readonly onLeave: () => void;
}

/** The last, empty row of an area: what is written here becomes a measure. */
export function NewRow({ row, areaName, number, columns, isActive, writing, ...rest }: NewRowProps) {
  const { text } = useSession();
  return (
    <td
      className={`${styles.cell} ${styles.new}`}
      colSpan={columns}
      data-row={row}
      data-column={0}
      tabIndex={isActive && !writing ? 0 : -1}
    >
      <span className={styles.numbered}>
        <span>{number}.</span>
        {writing ? <NewTitle areaName={areaName} {...rest} /> : <span>{text('planning.new')}</span>}
      </span>
    </td>
  );
}

type NewTitleProps = Pick<NewRowProps, 'areaName' | 'typed' | 'onAdd' | 'onLeave'>;

function NewTitle({ areaName, typed, onAdd, onLeave }: NewTitleProps) {
  const { text } = useSession();
  const [title, setTitle] = useState(typed);
  /** A field that is taken away loses the focus too, and is then no second answer. */
  const left = useRef(false);
  const leave = () => {
    left.current = true;
    onLeave();
  };
  const add = () => {
    const written = title.trim();
    if (written !== '') onAdd(written);
    setTitle('');
    return written !== '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') return leave();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (!add()) leave();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person has asked for this row, and types into it.
      autoFocus
      className={styles.input}
      aria-label={text('planning.new.in', { area: areaName })}
      maxLength={200}
      value={title}
      onChange={({ target }) => setTitle(target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (left.current) return;
        add();
        leave();
      }}
    />
  );
}
