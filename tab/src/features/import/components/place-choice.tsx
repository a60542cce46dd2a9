import { Field, Select } from '@fluentui/react-components';
import { headerRowWords } from '@rod-trad/shared/text/import-words';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';
import type { Work } from './import-work.ts';

interface PlaceChoiceProps {
  readonly work: Work;
  readonly onMove: (place: Partial<Pick<Work, 'sheet' | 'headerRow'>>) => void;
}

/** Which sheet, and which row in it has the headings. */
export function PlaceChoice({ work, onMove }: PlaceChoiceProps) {
  const { text } = useSession();
  const sheets = work.upload?.sheets ?? [];
  const rows = work.columns?.firstRows ?? [];
  return (
    <div className={styles.place}>
      {sheets.length > 1 && (
        <Field label={text('importing.sheet')}>
          <Select value={work.sheet ?? ''} onChange={(_, { value }) => onMove({ sheet: value })}>
            {sheets.map(({ name, rows: count }) => (
              <option key={name} value={name}>
                {text('importing.sheet.rows', { name, count })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {rows.length > 1 && (
        <Field label={text('importing.headerRow')}>
          <Select
            value={String(work.headerRow ?? 1)}
            onChange={(_, { value }) => onMove({ headerRow: Number(value) })}
          >
            {rows.map((first) => (
              <option key={first.row} value={first.row}>
                {headerRowWords(first, text)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
