import { Button, Field, Select } from '@fluentui/react-components';
import { faultsOf, mapColumns, needsDay, needsPlan } from '@rod-trad/shared/client/column-mapping';
import { headerRowWords, mappingWords } from '@rod-trad/shared/text/import-words';
import { useState } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { placeOf } from '../import-state.ts';
import type { ImportFlow } from '../use-import.ts';
import { ColumnEntry } from './column-entry.tsx';
import styles from './imports.module.css';
import { OptionFields } from './option-fields.tsx';

/** Which row has the headings, and what each column is taken for. */
export function ColumnsStep({ flow }: { flow: ImportFlow }) {
  const { text } = useSession();
  const { state, busy } = flow;
  const [checked, setChecked] = useState(false);
  const { columns, choices, options } = state;
  if (columns === undefined) return null;
  const mapped = mapColumns(columns.columns, choices);
  const faults = faultsOf(mapped, columns.targets);
  const lacksDay = needsDay(columns, mapped) && options.on === undefined;
  const lacksPlan = needsPlan(columns) && options.planId === undefined;
  return (
    <>
      <h2 tabIndex={-1}>{text('importing.columns.heading')}</h2>
      <p>{text('importing.columns.about')}</p>
      <Field label={text('importing.headerRow')}>
        <Select
          value={String(placeOf(state)?.headerRow ?? 1)}
          onChange={(_, { value }) => void flow.move(Number(value))}
        >
          {columns.firstRows.map((first) => (
            <option key={first.row} value={first.row}>
              {headerRowWords(first, text)}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.list} aria-label={text('importing.columns.heading')}>
        {mapped.map((column) => (
          <ColumnEntry
            key={column.key}
            column={column}
            targets={columns.targets}
            onTake={(target) => flow.change({ choices: new Map(choices).set(column.key, target) })}
          />
        ))}
      </ul>
      <OptionFields
        columns={columns}
        mapped={mapped}
        options={options}
        lacksDay={checked && lacksDay}
        lacksPlan={checked && lacksPlan}
        onSet={(change) => flow.change({ options: { ...options, ...change } })}
      />
      <div role="alert">
        {checked && faults !== undefined && (
          <Notice kind="error">
            {mappingWords(faults, text).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            setChecked(true);
            if (faults === undefined && !lacksDay && !lacksPlan && !busy) void flow.tryOut();
          }}
        >
          {text('importing.next.plan')}
        </Button>
        <Button onClick={() => flow.change({ step: 'choose' })}>{text('importing.back')}</Button>
      </div>
    </>
  );
}
