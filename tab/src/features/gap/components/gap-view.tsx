import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { AdvicePanel } from './advice-panel.tsx';
import styles from './gap.module.css';
import { type GapFilter, wholeFilter } from './gap-filter.ts';
import { GapPeople } from './gap-people.tsx';
import { GapUnits } from './gap-units.tsx';
import { UnitPath } from './unit-path.tsx';
import { type GapViewName, ViewSwitch } from './view-switch.tsx';

export interface GapViewProps {
  readonly unitId: string;
  /** All units the person may look at. */
  readonly units: readonly UnitRef[];
  readonly onUnit: (unitId: string) => void;
  readonly onPerson: (personId: string) => void;
}

/** Where a unit stands: who has what is required, what is missing, what nobody knows, and what to do about it. */
export function GapView({ unitId, units, onUnit, onPerson }: GapViewProps) {
  const { text } = useSession();
  const [filter, setFilter] = useState<GapFilter>(wholeFilter);
  const [chosen, setChosen] = useState<{ readonly unitId: string; readonly view: GapViewName }>();
  const [cell, setCell] = useState<{ readonly unitId: string; readonly competenceId: string }>();
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come to this unit may be gone; the keyboard is then at the top of what came instead.
  const before = useRef(unitId);
  useEffect(() => {
    if (before.current !== unitId && document.activeElement === document.body) heading.current?.focus();
    before.current = unitId;
  }, [unitId]);

  const unit = units.find(({ id }) => id === unitId);
  const standard = units.some(({ parentId }) => parentId === unitId) ? 'units' : 'people';
  const view = chosen?.unitId === unitId ? chosen.view : standard;
  const showCell = (at: string, competenceId: string) => {
    setCell({ unitId: at, competenceId });
    setOpen(true);
  };
  const shared = {
    unitId,
    filter,
    onFilter: setFilter,
    onCell: showCell,
    switcher: <ViewSwitch view={view} onChange={(next) => setChosen({ unitId, view: next })} />,
  };
  return (
    <article aria-label={text('tab.page.gap')}>
      <UnitPath units={units} unitId={unitId} onUnit={onUnit} />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {text('gap.heading', { unit: unit?.name ?? '' })}
      </h2>
      {view === 'units' ? (
        <GapUnits {...shared} onUnit={onUnit} />
      ) : (
        <GapPeople {...shared} onPerson={onPerson} />
      )}
      {cell !== undefined && (
        <AdvicePanel
          question={{ ...cell, positionGroupId: view === 'units' ? filter.positionGroupId : undefined }}
          year={view === 'units' ? filter.year : undefined}
          open={open}
          onClose={() => setOpen(false)}
          onPerson={onPerson}
        />
      )}
    </article>
  );
}
