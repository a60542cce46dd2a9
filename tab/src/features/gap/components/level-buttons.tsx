import { Button } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';
import type { MapModel } from './map-model.ts';
import { openToLevel } from './map-rows.ts';

interface LevelButtonsProps {
  readonly model: MapModel;
  readonly onOpen: (open: ReadonlySet<string>) => void;
}

/** Opens the tree down to a level: those that are found below the unit. */
export function LevelButtons({ model, onOpen }: LevelButtonsProps) {
  const { text } = useSession();
  // Sectors may lie beside departments: a level is as deep as the deepest of its units.
  const depths = new Map<string, number>();
  for (const { unit, depth } of model.rows.slice(1)) {
    depths.set(unit.level, Math.max(depth, depths.get(unit.level) ?? 0));
  }
  const levels = [...depths].toSorted(([, a], [, b]) => a - b);
  if (levels.length < 2) return null;
  return (
    <div className={styles.levels}>
      <span id="gap-levels">{text('gap.map.levels')}</span>
      {levels.map(([level, depth]) => (
        <Button
          key={level}
          size="small"
          aria-describedby="gap-levels"
          onClick={() => onOpen(openToLevel(model, depth))}
        >
          {text(`tab.unit.level.${level as (typeof model.rows)[number]['unit']['level']}`)}
        </Button>
      ))}
    </div>
  );
}
