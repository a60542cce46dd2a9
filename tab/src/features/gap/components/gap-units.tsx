import type { GapMapView } from '@rod-trad/shared/contracts/gap-map-views';
import { type ReactNode, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useGapMap } from '../api/use-gap-map.ts';
import { type GapFilter, knownArea, wholeFilter } from './gap-filter.ts';
import { Choice, GapFilters } from './gap-filters.tsx';
import { GapMap } from './gap-map.tsx';
import { NothingRequired } from './nothing-required.tsx';

interface GapUnitsProps {
  readonly unitId: string;
  readonly filter: GapFilter;
  readonly onFilter: (filter: GapFilter) => void;
  readonly onUnit: (unitId: string) => void;
  readonly onCell: (unitId: string, competenceId: string) => void;
  readonly switcher: ReactNode;
}

/** A unit and all units below it × competences. */
export function GapUnits({ unitId, filter, onFilter, onUnit, onCell, switcher }: GapUnitsProps) {
  const { text, formats } = useSession();
  const { year, positionGroupId } = filter;
  const { data, error, refetch, isPlaceholderData } = useGapMap({ unitId, year, positionGroupId });
  /** Units in the table whose units below are shown. */
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const { table } = data;
  const areas =
    table.kind === 'shown' ? [...new Set(table.competences.flatMap((competence) => competence.areas))] : [];
  const valid = knownArea(filter, areas);
  const [thisYear = data.year, ...later] = data.years;
  return (
    <div aria-busy={isPlaceholderData}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <GapFilters
        areas={areas}
        filter={valid}
        onChange={onFilter}
        // Those who see no people have one view only.
        switcher={data.sight === 'people' && switcher}
        why={reasons(data).map((key) => text(key))}
      >
        <Choice
          label={text('future.group')}
          all={text('gap.filter.allGroups')}
          options={data.positionGroups.map(({ id, name }) => [id, name])}
          value={data.positionGroup?.id}
          disabled={data.positionGroups.length === 0}
          onChange={(id) => onFilter({ ...filter, positionGroupId: id })}
        />
        <Choice
          label={text('gap.filter.year')}
          all={text('gap.filter.today')}
          options={later.map((at) => [String(at), String(at)])}
          value={data.year === thisYear ? undefined : String(data.year)}
          disabled={later.length === 0 && filter.year === undefined}
          onChange={(at) => onFilter({ ...filter, year: at === undefined ? undefined : Number(at) })}
        />
      </GapFilters>
      {data.year !== thisYear && table.kind === 'shown' && (
        <Notice kind="info">{text('gap.year.note', { on: formats.day(data.on) })}</Notice>
      )}
      {table.kind === 'yearNotOffered' && (
        <Notice kind="warning">
          <p>{text('gap.year.notOffered', { year: filter.year ?? data.year })}</p>
          <LinkButton onClick={() => onFilter({ ...filter, year: undefined })}>
            {text('gap.filter.today')}
          </LinkButton>
        </Notice>
      )}
      {table.kind === 'shown' && table.competences.length === 0 && (
        <NothingRequired
          group={data.positionGroup?.name}
          onReset={() => onFilter({ ...filter, positionGroupId: undefined })}
        />
      )}
      {table.kind === 'shown' && table.competences.length > 0 && (
        <GapMap
          view={data}
          table={table}
          filter={valid}
          open={open}
          onOpen={setOpen}
          onUnit={onUnit}
          onCell={onCell}
          onReset={() => onFilter(wholeFilter)}
        />
      )}
      <FreshnessLine freshness={data.freshness} />
    </div>
  );
}

/** Why something cannot be chosen here. */
function reasons({ sight, years, positionGroups, positionGroup }: GapMapView) {
  if (sight === 'people') return [];
  const groups = positionGroups.filter(({ id }) => id !== positionGroup?.id);
  return [
    ...(groups.length === 0 ? (['gap.filter.group.numbers'] as const) : []),
    ...(years.length < 2 ? (['gap.filter.year.why'] as const) : []),
  ];
}
