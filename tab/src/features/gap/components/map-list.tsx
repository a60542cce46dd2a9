import { Button } from '@fluentui/react-components';
import type { MapCompetence } from '@rod-trad/shared/contracts/gap-map-views';
import { useState } from 'react';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';
import type { MapColumns } from './map-columns.ts';
import type { MapModel } from './map-model.ts';
import { TotalMark } from './total-mark.tsx';

interface MapListProps extends MapColumns {
  readonly model: MapModel;
  readonly onUnit: (unitId: string) => void;
  readonly onCell: (unitId: string, competenceId: string) => void;
}

/** The map on a phone: competence by competence, opened for the units right below. */
export function MapList({ groups, columns, ...rest }: MapListProps) {
  let from = 0;
  return groups.map(({ name, columns: span }) => {
    const own = columns.slice(from, from + span);
    from += span;
    return (
      <section key={name} aria-label={name}>
        <h3 className={styles.heading}>{name}</h3>
        {own.map((column) => {
          const competence = rest.model.competences[column];
          return (
            competence && <ListItem key={competence.id} {...rest} column={column} competence={competence} />
          );
        })}
      </section>
    );
  });
}

interface ListItemProps extends Omit<MapListProps, keyof MapColumns> {
  readonly column: number;
  readonly competence: MapCompetence;
}

function ListItem({ model, column, competence, onUnit, onCell }: ListItemProps) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const top = model.rows[0]?.unit;
  // Units nothing is required of would only make the list longer.
  const below = [...model.rows.entries()].filter(
    ([row, { depth }]) => open && depth === 1 && model.cell(row, column).kind !== 'none',
  );
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={styles.detailsName}>
          {competence.name} {model.isCritical(column) && <em>{text('gap.critical')}</em>}
        </span>
        <TotalMark cell={model.cell(0, column)} />
      </summary>
      {top !== undefined && (
        <Button size="small" onClick={() => onCell(top.id, competence.id)}>
          {text('gap.open.advice')}
        </Button>
      )}
      {below.length > 0 && (
        <ul className={styles.lines} aria-label={text('gap.children.caption', { unit: top?.name ?? '' })}>
          {below.map(([row, { unit }]) => (
            <li key={unit.id}>
              <LinkButton onClick={() => onUnit(unit.id)}>{unit.name}</LinkButton>
              <TotalMark cell={model.cell(row, column)} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
