import { Button, Field, Select } from '@fluentui/react-components';
import type { DatasetChoices } from '@rod-trad/shared/contracts/dataset-views';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import type { RememberedTable } from '../../../excel/remembered-tables.ts';
import type { TableActions } from '../use-table-actions.ts';
import styles from './tables-pane.module.css';
import { UnitPicker } from './unit-picker.tsx';

interface InsertFormProps {
  readonly choices: DatasetChoices;
  readonly tables: readonly RememberedTable[];
  readonly actions: TableActions;
}

interface Chosen {
  readonly kind?: string;
  readonly unit?: string;
  readonly area?: string;
  readonly year?: string;
}

/** Choose a dataset and what of it, and it is put into the workbook. */
export function InsertForm({ choices, tables, actions }: InsertFormProps) {
  const { text } = useSession();
  const [chosen, setChosen] = useState<Chosen>({});
  const choose = (choice: Chosen) => setChosen((before) => ({ ...before, ...choice }));
  const { datasets, units, areas } = choices;
  const last = tables.at(-1);
  // First what the person chose, then what this workbook was last used for, then what is offered first.
  const find = <T,>(all: readonly T[], wished: readonly unknown[], id: (one: T) => unknown) =>
    wished.flatMap((wish) => all.find((one) => id(one) === wish) ?? [])[0];
  const dataset = find(datasets, [chosen.kind, last?.kind], ({ kind }) => kind) ?? datasets[0];
  const unit = find(units, [chosen.unit, last?.scope.unit], ({ id }) => id) ?? units[0];
  if (dataset === undefined) return <p className={styles.text}>{text('addin.nothing')}</p>;
  const { byUnit, byArea, years } = dataset;
  if (byUnit && unit === undefined) return <p className={styles.text}>{text('addin.nothing')}</p>;
  const year = find(years, [Number(chosen.year), last?.scope.year], (one) => one) ?? years.at(-1);
  const area = byArea && areas.some(({ id }) => id === chosen.area) ? chosen.area : undefined;
  const scope = { unit: byUnit ? unit?.id : undefined, area, year };
  const { kind } = dataset;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{text('addin.intro')}</p>
      <Field label={text('addin.dataset')} hint={dataset.about}>
        <Select value={kind} onChange={(_, { value }) => choose({ kind: value })}>
          {datasets.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.title}
            </option>
          ))}
        </Select>
      </Field>
      {byUnit && unit !== undefined && (
        <UnitPicker units={units} chosen={unit} onChoose={(id) => choose({ unit: id })} />
      )}
      {byArea && areas.length > 0 && (
        <Field label={text('addin.area')}>
          <Select value={area ?? ''} onChange={(_, { value }) => choose({ area: value })}>
            <option value="">{text('addin.area.all')}</option>
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {years.length > 0 && (
        <Field label={text('addin.year')}>
          <Select value={String(year ?? '')} onChange={(_, { value }) => choose({ year: value })}>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button
        appearance="primary"
        disabledFocusable={actions.working !== undefined}
        onClick={() => actions.perform({ kind: 'insert', dataset: kind, title: dataset.title, scope })}
      >
        {text('addin.insert')}
      </Button>
    </div>
  );
}
