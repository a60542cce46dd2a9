import { Select, Switch, useId } from '@fluentui/react-components';
import { competenceKinds } from '@rod-trad/shared/domain/competence';
import type { ReactNode } from 'react';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';
import type { GapFilter } from './gap-filter.ts';

interface GapFiltersProps {
  readonly areas: readonly string[];
  readonly filter: GapFilter;
  readonly onChange: (filter: GapFilter) => void;
  /** Stands before what one chooses. */
  readonly switcher?: ReactNode;
  /** More to choose, which not every view has. */
  readonly children?: ReactNode;
  /** Why something cannot be chosen. */
  readonly why?: readonly string[];
}

export function GapFilters({ areas, filter, onChange, switcher, children, why = [] }: GapFiltersProps) {
  const { text } = useSession();
  return (
    <>
      <div className={styles.choosing}>
        {switcher}
        <fieldset className={styles.filters}>
          <legend className="visually-hidden">{text('gap.filters')}</legend>
          <Choice
            label={text('gap.filter.area')}
            all={text('gap.filter.allAreas')}
            options={areas.map((area) => [area, area])}
            value={filter.area}
            onChange={(area) => onChange({ ...filter, area })}
          />
          <Choice
            label={text('catalogue.kind')}
            all={text('catalogue.all')}
            options={competenceKinds.map((kind) => [kind, text(`catalogue.kind.${kind}`)])}
            value={filter.kind}
            onChange={(value) =>
              onChange({ ...filter, kind: competenceKinds.find((kind) => kind === value) })
            }
          />
          {children}
          <div className={styles.toggles}>
            <Switch
              label={text('gap.filter.critical')}
              checked={filter.onlyCritical}
              onChange={(_, { checked }) => onChange({ ...filter, onlyCritical: checked })}
            />
            <Switch
              label={text('gap.filter.onlyGaps')}
              checked={filter.onlyGaps}
              onChange={(_, { checked }) => onChange({ ...filter, onlyGaps: checked })}
            />
          </div>
        </fieldset>
      </div>
      {why.map((reason) => (
        <p key={reason} className={styles.why}>
          {reason}
        </p>
      ))}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string | undefined;
  readonly disabled?: boolean;
  readonly onChange: (value: string | undefined) => void;
}

export function Choice({ label, all, options, value, disabled = false, onChange }: ChoiceProps) {
  const id = useId('choice');
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value ?? ''}
        disabled={disabled}
        onChange={(_, data) => onChange(data.value === '' ? undefined : data.value)}
      >
        <option value="">{all}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
