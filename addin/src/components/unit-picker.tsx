import { Combobox, Field, Option } from '@fluentui/react-components';
import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { useMemo, useState } from 'react';
import { findUnits } from './find-units.ts';
import { locales } from './formats.ts';
import { useSession } from './session.tsx';
import styles from './unit-picker.module.css';

/** A list longer than this is quicker searched than scrolled. */
const longestList = 60;

interface UnitPickerProps {
  readonly units: readonly UnitRef[];
  readonly chosen: UnitRef;
  readonly onChoose: (unitId: string) => void;
}

/** The unit of which something is wanted, among all the person may see: type to search, arrows and Enter to choose. */
export function UnitPicker({ units, chosen, onChoose }: UnitPickerProps) {
  const { text, language } = useSession();
  /** What is typed while searching; absent when nobody searches. */
  const [search, setSearch] = useState<string>();
  const collator = useMemo(() => new Intl.Collator(locales[language]), [language]);
  const found = findUnits(units, search ?? '', collator);
  const listed = found.slice(0, longestList);
  return (
    <Field label={text('addin.unit')}>
      <Combobox
        expandIcon={{ 'aria-label': text('addin.unit.show') }}
        className={styles.box}
        freeform
        inlinePopup
        listbox={{ className: styles.list }}
        value={search ?? chosen.name}
        selectedOptions={[chosen.id]}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setSearch(event.target.value)}
        onBlur={() => setSearch(undefined)}
        onOpenChange={(_, { open }) => open || setSearch(undefined)}
        onKeyDown={(event) => {
          // Fluent points at a name that begins with the text; Enter on a name that only holds it shall choose it too.
          const pointed = event.currentTarget.getAttribute('aria-activedescendant') ?? '';
          const first = listed[0]?.unit.id;
          if (event.key !== 'Enter' || !search || pointed !== '' || first === undefined) return;
          setSearch(undefined);
          onChoose(first);
        }}
        onOptionSelect={(_, { optionValue }) => {
          // Typing makes Fluent take its choice back, which it tells as a choice of nothing.
          if (optionValue === undefined || optionValue === '') return;
          setSearch(undefined);
          onChoose(optionValue);
        }}
      >
        {listed.map(({ unit, depth, above }) => (
          <Option key={unit.id} value={unit.id} text={unit.name}>
            <span className={styles.unit} style={{ paddingInlineStart: depth * 12 }}>
              {unit.name}
              {above !== undefined && <small className={styles.above}>{above}</small>}
            </span>
          </Option>
        ))}
        {found.length > listed.length && (
          <Option key="more" value="" text="" disabled>
            {text('addin.unit.more', { count: found.length - listed.length })}
          </Option>
        )}
        {found.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {text('addin.unit.none')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
