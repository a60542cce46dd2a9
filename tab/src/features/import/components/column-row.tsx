import { Select } from '@fluentui/react-components';
import { isCompetence, isYearColumn, type MappedColumn } from '@rod-trad/shared/client/column-mapping';
import type { ImportColumnsView } from '@rod-trad/shared/contracts/import-views';
import { memo } from 'react';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';

interface ColumnRowProps {
  readonly column: MappedColumn;
  readonly targets: ImportColumnsView['targets'];
  readonly onTake: (key: string, target: string) => void;
}

/** One column of the file: its heading, what stands in it, and what it becomes. */
export const ColumnRow = memo(
  function ColumnRow({ column, targets, onTake }: ColumnRowProps) {
    const { text } = useSession();
    const { letter, header, samples, sensitive, chosen, key } = column;
    const because = chosen !== '' && chosen === column.target ? column.because : undefined;
    return (
      <li className={chosen === '' ? styles.unread : ''}>
        <div className={styles.columnName}>
          <span className={styles.letter}>{letter}</span>
          {header === '' ? <i>{text('importing.columns.noHeader')}</i> : <strong>{header}</strong>}
        </div>
        <div className={styles.samples}>
          {sensitive || samples.length === 0
            ? !sensitive && <i>{text('importing.columns.noSamples')}</i>
            : samples.join(' · ')}
        </div>
        {sensitive ? (
          <p className={styles.sensitive}>{text('importing.columns.sensitive')}</p>
        ) : (
          <div className={styles.target}>
            <Select
              aria-label={text('importing.columns.targetOf', { column: `${letter} ${header}`.trim() })}
              value={chosen}
              onChange={(_, { value }) => onTake(key, value)}
            >
              <TargetOptions targets={targets} />
            </Select>
            {because !== undefined && (
              <span className={styles.quiet}>
                {text(
                  because === 'heading' ? 'importing.columns.heading.known' : 'importing.columns.remembered',
                )}
              </span>
            )}
          </div>
        )}
      </li>
    );
  },
  (before, after) =>
    before.column.key === after.column.key &&
    before.column.chosen === after.column.chosen &&
    before.column.samples === after.column.samples &&
    before.targets === after.targets,
);

/** The fields first; for a matrix every competence after them, for a plan every year. */
const TargetOptions = memo(function TargetOptions({ targets }: Pick<ColumnRowProps, 'targets'>) {
  const { text, formats } = useSession();
  const fields = targets.filter(({ name }) => !isCompetence(name) && !isYearColumn(name));
  const years = targets.filter(({ name }) => isYearColumn(name));
  const competences = targets
    .filter(({ name }) => isCompetence(name))
    .toSorted((a, b) => formats.compare(a.title, b.title));
  return (
    <>
      <option value="">{text('importing.columns.ignore')}</option>
      {fields.map(({ name, title, required }) => (
        <option key={name} value={name}>
          {required ? text('importing.columns.required', { title }) : title}
        </option>
      ))}
      {years.length > 0 && (
        <optgroup label={text('importing.columns.years')}>
          {years.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </optgroup>
      )}
      {competences.length > 0 && (
        <optgroup label={text('importing.kind.competences')}>
          {competences.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
});
