import { Field, Select } from '@fluentui/react-components';
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
  const cellsOf = (cells: readonly string[]) =>
    cells
      .filter((cell) => cell !== '')
      .slice(0, 4)
      .join(' · ') || text('importing.headerRow.empty');
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
            {rows.map(({ row, cells }) => (
              <option key={row} value={row}>
                {text('importing.headerRow.row', { row, cells: cellsOf(cells) })}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
