import type { ReactNode } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useGap } from '../api/use-gap.ts';
import { type GapFilter, knownArea, wholeFilter } from './gap-filter.ts';
import { GapFilters } from './gap-filters.tsx';
import { NothingRequired } from './nothing-required.tsx';
import { PeopleTable } from './people-table.tsx';

interface GapPeopleProps {
  readonly unitId: string;
  readonly filter: GapFilter;
  readonly onFilter: (filter: GapFilter) => void;
  readonly onCell: (unitId: string, competenceId: string) => void;
  readonly onPerson: (personId: string) => void;
  readonly switcher: ReactNode;
}

/** The people of a unit × competences, or the unit's numbers where its people are not listed. */
export function GapPeople({ unitId, filter, onFilter, onCell, onPerson, switcher }: GapPeopleProps) {
  const { text } = useSession();
  const { data, error, refetch } = useGap(unitId);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const areas = [...new Set(data.competences.map(({ area }) => area))];
  const valid = knownArea(filter, areas);
  return (
    <>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data.competences.length === 0 ? (
        <NothingRequired />
      ) : (
        <>
          <GapFilters
            areas={areas}
            filter={valid}
            onChange={onFilter}
            // Those who see no people have one view only.
            switcher={data.sight === 'people' && switcher}
            why={data.sight === 'people' ? [text('gap.filter.inUnits')] : []}
          />
          <PeopleTable
            view={data}
            filter={valid}
            onCell={onCell}
            onPerson={onPerson}
            onReset={() => onFilter(wholeFilter)}
          />
        </>
      )}
      <FreshnessLine freshness={data.freshness} />
    </>
  );
}
