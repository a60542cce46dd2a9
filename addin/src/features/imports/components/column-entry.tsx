import { Select } from '@fluentui/react-components';
import { isCompetence, isYearColumn, type MappedColumn } from '@rod-trad/shared/client/column-mapping';
import type { ImportColumnsView } from '@rod-trad/shared/contracts/import-views';
import { useSession } from '../../../components/session.tsx';
import styles from './imports.module.css';

interface ColumnEntryProps {
  readonly column: MappedColumn;
  readonly targets: ImportColumnsView['targets'];
  readonly onTake: (target: string) => void;
}

/** One column of the sheet: its heading, what stands in it, and what it becomes. */
export function ColumnEntry({ column, targets, onTake }: ColumnEntryProps) {
  const { text } = useSession();
  const { letter, header, samples, sensitive, chosen } = column;
  const because = chosen !== '' && chosen === column.target ? column.because : undefined;
  const optionsOf = (all: ImportColumnsView['targets']) =>
    all.map(({ name, title, required }) => (
      <option key={name} value={name}>
        {required ? text('importing.columns.required', { title }) : title}
      </option>
    ));
  const years = targets.filter(({ name }) => isYearColumn(name));
  const competences = targets.filter(({ name }) => isCompetence(name));
  return (
    <li>
      <span className={styles.letter}>{letter}</span>{' '}
      {header === '' ? <i>{text('importing.columns.noHeader')}</i> : <strong>{header}</strong>}
      {samples.length > 0 && <p className={styles.quiet}>{samples.join(' · ')}</p>}
      {sensitive ? (
        <p>{text('importing.columns.sensitive')}</p>
      ) : (
        <Select
          aria-label={text('importing.columns.targetOf', { column: `${letter} ${header}`.trim() })}
          value={chosen}
          onChange={(_, { value }) => onTake(value)}
        >
          <option value="">{text('importing.columns.ignore')}</option>
          {optionsOf(targets.filter(({ name }) => !isCompetence(name) && !isYearColumn(name)))}
          {years.length > 0 && (
            <optgroup label={text('importing.columns.years')}>{optionsOf(years)}</optgroup>
          )}
          {competences.length > 0 && (
            <optgroup label={text('importing.kind.competences')}>{optionsOf(competences)}</optgroup>
          )}
        </Select>
      )}
      {because !== undefined && (
        <p className={styles.quiet}>
          {text(because === 'heading' ? 'importing.columns.heading.known' : 'importing.columns.remembered')}
        </p>
      )}
    </li>
  );
}
