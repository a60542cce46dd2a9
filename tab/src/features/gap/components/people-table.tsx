import { Button } from '@fluentui/react-components';
import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import { useMemo } from 'react';
import { Grid } from '../../../components/grid/grid.tsx';
import type { GridPlace } from '../../../components/grid/grid-parts.ts';
import { Notice } from '../../../components/notice.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import styles from './gap.module.css';
import type { GapFilter } from './gap-filter.ts';
import { GapLegend } from './gap-legend.tsx';
import { GapList } from './gap-list.tsx';
import { GapTotals } from './gap-totals.tsx';
import { NothingLeft } from './nothing-left.tsx';
import { peopleCsv } from './people-csv.ts';
import { filterPeople } from './people-filter.ts';
import { peopleParts } from './people-parts.tsx';

interface PeopleTableProps {
  readonly view: GapView;
  readonly filter: GapFilter;
  readonly onCell: (unitId: string, competenceId: string) => void;
  readonly onPerson: (personId: string) => void;
  readonly onReset: () => void;
}

/** The table, or on a phone the list, and in words why something is not shown. */
export function PeopleTable({ view, filter, onCell, onPerson, onReset }: PeopleTableProps) {
  const { text, formats } = useSession();
  const narrow = useNarrow();
  const shown = useMemo(() => filterPeople(view, filter, formats.compare), [view, filter, formats]);
  const parts = useMemo(() => peopleParts(text, formats, view, shown), [text, formats, view, shown]);
  const { people, unit } = view;
  const named = people.kind === 'shown' && people.rows.length > 0;
  const caption = text(named ? 'gap.people.caption' : 'gap.totals.caption', {
    unit: unit.name,
    on: formats.day(view.on),
  });
  const openPlace = ({ row, column }: GridPlace) => {
    const person = shown.people[row - 1]?.person;
    const competence = shown.competences[column - 1];
    if (column === 0 && person !== undefined) onPerson(person.id);
    if (competence !== undefined) onCell(unit.id, competence.id);
  };
  const openCompetence = (competenceId: string) => onCell(unit.id, competenceId);
  const download = () =>
    saveFile(
      `${text('gap.fileName')}-${unit.name}.csv`,
      new Blob([peopleCsv(caption, shown, text)], { type: 'text/csv;charset=utf-8' }),
    );
  const hidden = view.threshold !== undefined && view.totals.some(({ kind }) => kind === 'hidden');
  return (
    <>
      {people.kind === 'notAllowed' && <Notice kind="info">{text('gap.notAllowed')}</Notice>}
      {people.kind === 'tooMany' && (
        <Notice kind="info">{text('gap.tooMany', { count: people.count })}</Notice>
      )}
      {people.kind === 'shown' && !named && <Notice kind="info">{text('gap.noPeople')}</Notice>}
      {hidden && <Notice kind="info">{text('gap.hidden.why', { threshold: view.threshold ?? 0 })}</Notice>}
      {shown.competences.length === 0 ? (
        <NothingLeft onReset={onReset} />
      ) : (
        <>
          <GapLegend of={named ? 'people' : 'units'} />
          {named && (
            <div className={styles.tools}>
              <span className={styles.why}>{text('gap.people.order')}</span>
              <Button onClick={download}>{text('gap.download')}</Button>
            </div>
          )}
          {narrow && <GapList view={view} shown={shown} onCompetence={openCompetence} onPerson={onPerson} />}
          {!narrow && named && (
            <>
              <Grid label={caption} parts={parts} onOpen={openPlace} />
              <p className={styles.why}>{text('gap.people.hint')}</p>
            </>
          )}
          {!narrow && !named && (
            <GapTotals caption={caption} shown={shown} totals={view.totals} onCompetence={openCompetence} />
          )}
        </>
      )}
    </>
  );
}
