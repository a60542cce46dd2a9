import type { PlanBody } from '@rod-trad/shared/contracts/plan-view';
import { type ReactNode, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { leave } from '../../../components/leave.ts';
import { useSession } from '../../../components/session.tsx';
import { useBeginning } from '../../../components/use-beginning.ts';
import { useNarrow } from '../../../components/use-narrow.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { GoalsTable } from './goals-table.tsx';
import { PlanCards } from './plan-cards.tsx';
import { PlanHead } from './plan-head.tsx';
import type { PlanLayout } from './plan-layout.ts';
import { type PlanMode, PlanModes } from './plan-modes.tsx';
import { PlanTable } from './plan-table.tsx';

interface PlanArticleProps<View extends PlanBody> {
  readonly query: {
    readonly data: View | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  /** What the unit or the person is called. */
  readonly nameOf: (view: View) => string;
  /** What stands there while there is no plan. */
  readonly empty: (view: View) => ReactNode;
  /** Every area with a measure or without: of a unit's plan, an empty one is worth seeing. */
  readonly areasShown?: 'all' | 'used';
  /** How it is shown at first; absent: as its table. */
  readonly begin?: PlanMode | undefined;
  /** Absent where measures cannot be opened. */
  readonly onOpen?: ((measureId: string) => void) | undefined;
  /** More ways to look at it than its table; absent where there are none. */
  readonly modesOf?: ((view: View) => readonly PlanMode[]) | undefined;
  readonly work?: ((mode: PlanMode, view: View) => ReactNode) | undefined;
}

/** A plan in the layout of seed 001, or why there is none to see. */
export function PlanArticle<View extends PlanBody>({
  query,
  nameOf,
  empty,
  areasShown = 'all',
  begin = 'table',
  onOpen,
  modesOf,
  work,
}: PlanArticleProps<View>) {
  const { text } = useSession();
  const narrow = useNarrow();
  const [chosen, setMode] = useState<PlanMode>(begin);
  const { data, error } = query;
  const failure = error !== null && <Failure error={error} onRetry={() => void query.refetch()} />;
  if (data === undefined) return failure || <ViewSkeleton label={text('tab.loading')} />;
  const { plan } = data;
  const name = nameOf(data);
  const areas = areasShown === 'all' ? data.areas : data.areas.filter(({ measures }) => measures.length > 0);
  const layout = { years: plan?.years ?? [], owners: data.sight === 'people', onOpen };
  const modes = modesOf?.(data) ?? [];
  const mode = modes.includes(chosen) ? chosen : 'table';
  const table = plan && (
    <>
      <PlanRows areas={areas} narrow={narrow} caption={plan.title} {...layout} />
      <GoalsTable areas={areas} narrow={narrow} />
    </>
  );
  return (
    <article aria-label={text('plan.caption', { unit: name })}>
      {failure}
      {plan !== undefined && (
        <PlanHead name={name} plan={plan} measures={areas.flatMap((area) => area.measures)} />
      )}
      {modes.length > 0 && (
        <PlanModes modes={modes} current={mode} onChoose={(to) => leave(() => setMode(to))} />
      )}
      {mode !== 'table' && work?.(mode, data)}
      {(mode === 'table' || mode === 'survey') && (table ?? empty(data))}
      {mode === 'edit' && <GoalsTable areas={areas} narrow={narrow} />}
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}

function PlanRows({ narrow, caption, ...layout }: PlanLayout & { narrow: boolean; caption: string }) {
  const areas = useBeginning(layout.areas);
  return narrow ? (
    <PlanCards {...layout} areas={areas} />
  ) : (
    <PlanTable {...layout} areas={areas} caption={caption} />
  );
}
