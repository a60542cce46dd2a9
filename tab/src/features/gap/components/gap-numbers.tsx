import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import { useMemo } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import { GapChildren } from './gap-children.tsx';
import { filterGap, type GapFilter } from './gap-filter.ts';
import { GapList } from './gap-list.tsx';
import { GapMatrix } from './gap-matrix.tsx';
import { GapTotals } from './gap-totals.tsx';

const anyHidden = (view: GapView) =>
  [...view.totals, ...view.children.flatMap((child) => child.totals)].some(({ kind }) => kind === 'hidden');

/** The tables, or on a phone the list, and in words why something is not shown. */
export function GapNumbers({ view, filter }: { view: GapView; filter: GapFilter }) {
  const { text, formats } = useSession();
  const narrow = useNarrow();
  const shown = useMemo(() => filterGap(view, filter, formats.compare), [view, filter, formats]);
  const place = { unit: view.unit.name, on: formats.day(view.on) };
  const { people } = view;
  const named = people.kind === 'shown' && people.rows.length > 0;
  const caption = text(named ? 'gap.people.caption' : 'gap.totals.caption', place);
  return (
    <>
      {people.kind === 'notAllowed' && <Notice kind="info">{text('gap.notAllowed')}</Notice>}
      {people.kind === 'tooMany' && (
        <Notice kind="info">{text('gap.tooMany', { count: people.count })}</Notice>
      )}
      {people.kind === 'shown' && !named && <Notice kind="info">{text('gap.noPeople')}</Notice>}
      {view.threshold !== undefined && anyHidden(view) && (
        <Notice kind="info">{text('gap.hidden.why', { threshold: view.threshold })}</Notice>
      )}
      {shown.competences.length === 0 && <Notice kind="info">{text('gap.filter.nothing')}</Notice>}
      {narrow ? (
        <GapList view={view} shown={shown} />
      ) : (
        shown.competences.length > 0 && (
          <>
            {named ? (
              <GapMatrix caption={caption} shown={shown} totals={view.totals} />
            ) : (
              <GapTotals caption={caption} shown={shown} totals={view.totals} />
            )}
            {view.children.length > 0 && (
              <GapChildren
                caption={text('gap.children.caption', { unit: view.unit.name })}
                shown={shown}
                units={view.children}
              />
            )}
          </>
        )
      )}
    </>
  );
}
