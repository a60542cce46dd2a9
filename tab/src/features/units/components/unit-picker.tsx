import { Combobox, Option, useId } from '@fluentui/react-components';
import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { useMemo, useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { findUnits, nameUnit, orderUnits } from './unit-order.ts';
import styles from './unit-picker.module.css';

/** A list longer than this is quicker searched than scrolled. */
const longestList = 80;

interface UnitPickerProps {
  readonly units: readonly UnitRef[];
  readonly chosen: string;
  readonly onChoose: (unitId: string) => void;
}

/** The unit shown, among all the person may see: type to search, arrows and Enter to choose. */
export function UnitPicker({ units, chosen, onChoose }: UnitPickerProps) {
  const { text, formats } = useSession();
  const labelId = useId('unit');
  /** What is typed while searching; absent when nobody searches. */
  const [search, setSearch] = useState<string>();
  const ordered = useMemo(() => orderUnits(units, formats.compare), [units, formats]);
  const found = findUnits(ordered, search ?? '');
  const name = nameUnit(ordered, chosen);
  const listed = found.slice(0, longestList);
  return (
    <div className={styles.picker}>
      <span id={labelId}>{text('tab.unit.label')}</span>
      <Combobox
        aria-labelledby={labelId}
        className={styles.box}
        inlinePopup
        value={search ?? name}
        placeholder={name}
        expandIcon={{ 'aria-label': text('tab.unit.show') }}
        selectedOptions={[chosen]}
        onChange={(event) => setSearch(event.target.value)}
        onBlur={() => setSearch(undefined)}
        // The name gives way to what is sought, wherever in it the cursor was set.
        onOpenChange={(_, { open }) => setSearch((before) => (open ? (before ?? '') : undefined))}
        onOptionSelect={(_, { optionValue }) => {
          // Fluent also tells, without an option, that what is typed no longer is the one chosen.
          if (optionValue === undefined || optionValue === '') return;
          setSearch(undefined);
          onChoose(optionValue);
        }}
      >
        {listed.map(({ unit, depth, above }) => (
          <Option key={unit.id} value={unit.id} text={unit.name}>
            <span style={{ paddingInlineStart: depth * 16 }}>
              {unit.name}{' '}
              <small className={styles.level}>
                {[text(`tab.unit.level.${unit.level}`), above]
                  .filter((part) => part !== undefined)
                  .join(', ')}
              </small>
            </span>
          </Option>
        ))}
        {found.length > listed.length && (
          <Option key="more" value="" text="" disabled>
            {text('tab.unit.more', { count: found.length - listed.length })}
          </Option>
        )}
        {found.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {text('tab.unit.none')}
          </Option>
        )}
      </Combobox>
    </div>
  );
}
