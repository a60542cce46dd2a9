import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { useSession } from '../../../components/session.tsx';
import styles from './gap-map.module.css';

interface MapNameProps {
  readonly unit: UnitRef;
  readonly depth: number;
  /** Absent where nothing is below. */
  readonly open: boolean | undefined;
}

/** A unit in the tree: how deep it lies, what it is, and whether what is below is shown. */
export function MapName({ unit, depth, open }: MapNameProps) {
  const { text } = useSession();
  return (
    <span className={styles.unit} style={{ paddingInlineStart: 4 + 14 * Math.max(0, depth - 1) }}>
      {depth > 0 && (
        <span className={styles.toggle} aria-hidden="true" data-toggles={open === undefined ? undefined : ''}>
          {open !== undefined && (open ? '▾' : '▸')}
        </span>
      )}
      <span className={styles.unitName} title={unit.name}>
        {unit.name}
        <small>{text(`tab.unit.level.${unit.level}`)}</small>
      </span>
    </span>
  );
}
