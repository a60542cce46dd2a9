import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../session.tsx';
import styles from './tree.module.css';
import { moveOfKey } from './tree-keys.ts';
import { step, type TreeNode, type TreeRow, treeRows } from './tree-rows.ts';

interface TreeProps {
  readonly label: string;
  /** Id of what tells how the keys work. */
  readonly describedBy?: string | undefined;
  readonly roots: readonly TreeNode[];
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  /** The one Tab leads to. */
  readonly active: string;
  readonly onActive: (id: string) => void;
}

/** A tree to walk in with the keyboard and the screen reader. Only what is open is drawn, and of many siblings so many at a time. */
export function Tree({ label, describedBy, roots, open, onOpen, active, onActive }: TreeProps) {
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map());
  const rows = useMemo(() => treeRows(roots, open, shown), [roots, open, shown]);
  const elements = useRef(new Map<string, HTMLElement>());
  /** Where the keyboard is on its way to; perhaps not drawn yet. */
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const element = wanted.current === undefined ? undefined : elements.current.get(wanted.current);
    if (element === undefined) return;
    wanted.current = undefined;
    element.focus();
  });
  // One that is no longer drawn gives way to the first.
  const stop = rows.some(({ id }) => id === active) ? active : rows[0]?.id;

  const goTo = (id: string | undefined) => {
    if (id === undefined) return;
    wanted.current = id;
    onActive(id);
  };
  const change = (ids: readonly string[], opens: boolean) => {
    const after = new Set(open);
    for (const id of ids) {
      if (opens) after.add(id);
      else after.delete(id);
    }
    onOpen(after);
  };
  const press = ({ id, node, of, position, open: isOpen }: TreeRow) => {
    if (node === undefined) {
      setShown(new Map(shown).set(of, position - 1 + step));
      // On to the first of those that come in its place.
      const siblings = of === '' ? roots : findNode(roots, of)?.below;
      return goTo(siblings?.[position - 1]?.id);
    }
    goTo(id);
    if (node.act !== undefined) node.act();
    else if (isOpen !== undefined) change([id], !isOpen);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const { key, ctrlKey, altKey, metaKey, target, currentTarget } = event;
    const row = rows[at];
    if (ctrlKey || altKey || metaKey || row === undefined) return;
    const presses = key === 'Enter' || key === ' ';
    // A button in the row answers for itself.
    if (presses && target !== currentTarget) return;
    const move = presses ? undefined : moveOfKey(key, at, rows);
    if (!presses && move === undefined) return;
    event.preventDefault();
    if (move === undefined) press(row);
    else if (move.kind === 'go') goTo(rows[move.to]?.id);
    else change(move.ids, move.kind === 'open');
  };
  const onClick = ({ target }: MouseEvent, row: TreeRow) => {
    if (target instanceof Element && target.closest('button') === null) press(row);
  };

  return (
    <div role="tree" aria-label={label} aria-describedby={describedBy}>
      {rows.map((row, at) => (
        <div
          key={row.id}
          ref={(element) => {
            if (element === null) elements.current.delete(row.id);
            else elements.current.set(row.id, element);
          }}
          role="treeitem"
          className={styles.row}
          style={{ '--level': row.level } as React.CSSProperties}
          data-row={row.id}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.siblings}
          aria-expanded={row.open}
          tabIndex={row.id === stop ? 0 : -1}
          onClick={(event) => onClick(event, row)}
          onKeyDown={(event) => onKeyDown(event, at)}
        >
          <span className={styles.twisty} aria-hidden="true">
            {row.open === undefined ? '' : row.open ? '▾' : '▸'}
          </span>
          <div className={styles.content}>{row.node?.draw(row.id === stop) ?? <More left={row.left} />}</div>
        </div>
      ))}
    </div>
  );
}

function More({ left }: { left: number }) {
  const { text } = useSession();
  return <span className={styles.more}>{text('thread.tree.more', { count: left })}</span>;
}

function findNode(nodes: readonly TreeNode[], id: string): TreeNode | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : findNode(node.below, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
