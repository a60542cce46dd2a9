import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';

interface UnitPathProps {
  readonly units: readonly UnitRef[];
  readonly unitId: string;
  readonly onUnit: (unitId: string) => void;
}

/** The way back up: the units above that the person may see. */
export function UnitPath({ units, unitId, onUnit }: UnitPathProps) {
  const { text } = useSession();
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const above: UnitRef[] = [];
  for (let at = parentOf(unitId); at !== undefined; at = parentOf(at.id)) above.unshift(at);
  function parentOf(id: string): UnitRef | undefined {
    return byId.get(byId.get(id)?.parentId ?? '');
  }
  if (above.length === 0) return null;
  return (
    <nav aria-label={text('gap.path')} className={styles.path}>
      {above.map(({ id, name }) => (
        <span key={id}>
          <LinkButton onClick={() => onUnit(id)}>{name}</LinkButton> <span aria-hidden="true">›</span>{' '}
        </span>
      ))}
    </nav>
  );
}
