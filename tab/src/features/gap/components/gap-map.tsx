import { Button } from '@fluentui/react-components';
import type { GapMapView } from '@rod-trad/shared/contracts/gap-map-views';
import { useMemo } from 'react';
import { ExcelButton } from '../../../components/excel-button.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import type { GridPlace } from '../../../components/grid/grid-parts.ts';
import { Notice } from '../../../components/notice.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import styles from './gap.module.css';
import type { GapFilter } from './gap-filter.ts';
import { GapLegend } from './gap-legend.tsx';
import { LevelButtons } from './level-buttons.tsx';
import { chooseColumns } from './map-columns.ts';
import { mapCsv } from './map-csv.ts';
import { MapList } from './map-list.tsx';
import { readMap } from './map-model.ts';
import { mapParts } from './map-parts.tsx';
import { chooseRows, openToLevel } from './map-rows.ts';
import { NothingLeft } from './nothing-left.tsx';

interface GapMapProps {
  readonly view: GapMapView;
  readonly table: Extract<GapMapView['table'], { kind: 'shown' }>;
  readonly filter: GapFilter;
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly onUnit: (unitId: string) => void;
  readonly onCell: (unitId: string, competenceId: string) => void;
  readonly onReset: () => void;
}

/** The heat map, or on a phone the list. */
export function GapMap({ view, table, filter, open, onOpen, onUnit, onCell, onReset }: GapMapProps) {
  const { text, formats } = useSession();
  const narrow = useNarrow();
  const model = useMemo(() => readMap(table), [table]);
  const { groups, columns } = useMemo(
    () => chooseColumns(model, filter, formats.compare),
    [model, filter, formats],
  );
  const rows = useMemo(
    () => chooseRows(model, columns, open, filter.onlyGaps),
    [model, columns, open, filter.onlyGaps],
  );
  const parts = useMemo(
    () => mapParts(text, formats, model, { groups, columns }, rows),
    [text, formats, model, groups, columns, rows],
  );
  const caption = [
    text('gap.map.caption', { unit: view.unit.name, on: formats.day(view.on) }),
    ...(view.positionGroup === undefined ? [] : [view.positionGroup.name]),
  ].join(', ');
  const anyHidden = table.rows.some(({ hidden = [] }) => hidden.length > 0);
  const openPlace = ({ row, column }: GridPlace) => {
    const of = rows[row];
    const competence = model.competences[columns[column - 1] ?? -1];
    if (of === undefined) return;
    if (column === 0 && row > 0) onUnit(of.key);
    if (competence !== undefined) onCell(of.key, competence.id);
  };
  const toggle = (row: number) => {
    const key = rows[row]?.key ?? '';
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    onOpen(next);
  };
  const download = () => {
    const all = chooseRows(model, columns, openToLevel(model, Number.POSITIVE_INFINITY), filter.onlyGaps);
    const csv = mapCsv(
      caption,
      model,
      columns,
      all.map(({ at }) => at),
      text,
    );
    const name = `${text('gap.fileName')}-${view.unit.name}.csv`;
    saveFile(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <>
      {view.threshold !== undefined && anyHidden && (
        <Notice kind="info">{text('gap.hidden.why', { threshold: view.threshold })}</Notice>
      )}
      {columns.length === 0 ? (
        <NothingLeft onReset={onReset} />
      ) : (
        <>
          <GapLegend of="units" />
          <div className={styles.tools}>
            {!narrow && <LevelButtons model={model} onOpen={onOpen} />}
            <Button onClick={download}>{text('gap.download')}</Button>
            <ExcelButton kind="gapMatrix" unit={view.unit.id} />
          </div>
          {narrow ? (
            <MapList model={model} groups={groups} columns={columns} onUnit={onUnit} onCell={onCell} />
          ) : (
            <>
              <Grid label={caption} parts={parts} onOpen={openPlace} onToggle={toggle} />
              <p className={styles.why}>
                {text('gap.map.shade')} {text('gap.map.hint')}{' '}
                {parts.last !== undefined && text('gap.map.people.about')}
              </p>
            </>
          )}
        </>
      )}
    </>
  );
}
