import { Button, Field, Select } from '@fluentui/react-components';
import { importKinds } from '@rod-trad/shared/domain/import/import-kind';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';
import type { ImportFlow } from '../use-import.ts';
import styles from './imports.module.css';

const selection = 'selection';

/** What is to be imported, and where in the workbook it stands. */
export function ChooseStep({ flow }: { flow: ImportFlow }) {
  const { text, workbook } = useSession();
  const { state, busy } = flow;
  const sheets = useQuery({ queryKey: queryKeys.sheets, queryFn: () => workbook.openSheets(), staleTime: 0 });
  const [chosen, setChosen] = useState<string>();
  const [lacking, setLacking] = useState(false);
  const place = chosen ?? `sheet ${sheets.data?.active ?? ''}`;
  const { kind } = state;
  return (
    <>
      <h2 tabIndex={-1}>{text('addinImport.open')}</h2>
      <p>{text('addinImport.about')}</p>
      <Field
        label={text('importing.kind')}
        hint={kind === undefined ? '' : text(`importing.kind.${kind}.about`)}
        {...(lacking &&
          kind === undefined && {
            validationMessage: text('addinImport.kind.missing'),
            validationState: 'error' as const,
          })}
      >
        <Select
          value={kind ?? ''}
          onChange={(_, { value }) =>
            flow.change({
              kind: importKinds.find((known) => known === value),
              choices: new Map(),
              options: {},
            })
          }
        >
          <option value="">{text('addinImport.kind.choose')}</option>
          {importKinds.map((one) => (
            <option key={one} value={one}>
              {text(`importing.kind.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {sheets.error !== null && <Failure error={sheets.error} onRetry={() => void sheets.refetch()} />}
      <Field label={text('addinImport.place')}>
        <Select
          value={place}
          onFocus={() => void sheets.refetch()}
          onChange={(_, { value }) => setChosen(value)}
        >
          {sheets.data?.names.map((name) => (
            <option key={name} value={`sheet ${name}`}>
              {text('addinImport.place.sheet', { name })}
            </option>
          ))}
          <option value={selection}>{text('addinImport.place.selection')}</option>
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || sheets.data === undefined}
          onClick={() => {
            if (kind === undefined) setLacking(true);
            else if (!busy) void flow.read(place === selection ? selection : { sheet: place.slice(6) });
          }}
        >
          {text('addinImport.read')}
        </Button>
      </div>
    </>
  );
}
