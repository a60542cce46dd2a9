import { Button, Field, Select } from '@fluentui/react-components';
import type { DatasetChoices } from '@rod-trad/shared/contracts/dataset-views';
import { useState } from 'react';
import { type ChosenScope, firstWished, scopeOf } from '../../../components/scope.ts';
import { ScopeFields } from '../../../components/scope-fields.tsx';
import { useSession } from '../../../components/session.tsx';
import type { RememberedTable } from '../../../excel/remembered-tables.ts';
import type { TableActions } from '../use-table-actions.ts';
import styles from './insert-form.module.css';

interface InsertFormProps {
  readonly choices: DatasetChoices;
  readonly tables: readonly RememberedTable[];
  readonly actions: TableActions;
}

interface Chosen extends ChosenScope {
  readonly kind?: string;
}

/** Choose a dataset and what of it, and it is put into the workbook. */
export function InsertForm({ choices, tables, actions }: InsertFormProps) {
  const { text } = useSession();
  const [chosen, setChosen] = useState<Chosen>({});
  const choose = (choice: Chosen) => setChosen((before) => ({ ...before, ...choice }));
  const { datasets } = choices;
  const last = tables.at(-1);
  const dataset = firstWished(datasets, [chosen.kind, last?.kind], ({ kind }) => kind) ?? datasets[0];
  if (dataset === undefined) return <p className={styles.text}>{text('addin.nothing')}</p>;
  const scope = scopeOf(choices, dataset, chosen, last?.scope);
  const { chosenUnit, ...asked } = scope;
  if (dataset.byUnit && chosenUnit === undefined)
    return <p className={styles.text}>{text('addin.nothing')}</p>;
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
      <ScopeFields choices={choices} narrowed={dataset} scope={scope} onChoose={choose} />
      <Button
        appearance="primary"
        disabledFocusable={actions.working !== undefined}
        onClick={() => actions.perform({ kind: 'insert', dataset: kind, title: dataset.title, scope: asked })}
      >
        {text('addin.insert')}
      </Button>
    </div>
  );
}
