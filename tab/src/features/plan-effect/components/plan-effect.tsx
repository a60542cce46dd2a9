import type { PlanEffectView } from '@rod-trad/shared/contracts/effect-views';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { useState } from 'react';
import { EffectLegend } from '../../../components/effect/effect-legend.tsx';
import { EffectTable } from '../../../components/effect/effect-table.tsx';
import { leftOf } from '../../../components/effect/most-in.ts';
import { Failure } from '../../../components/failure.tsx';
import type { BegunMeasure } from '../../../components/measure-form/measure-form.tsx';
import { NewMeasurePanel } from '../../../components/measure-form/new-measure-panel.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { usePlanEffect } from '../api/use-plan-effect.ts';
import { EffectFilter, type Narrowed, noNarrowing } from './effect-filter.tsx';
import { IdleMeasures } from './idle-measures.tsx';
import styles from './plan-effect.module.css';
import type { ShownEffect } from './shown-effect.ts';
import { UntouchedGaps } from './untouched-gaps.tsx';

interface PlanEffectProps {
  readonly view: PlanView;
  readonly onOpen: (measureId: string) => void;
}

/** What becomes of the gaps when the plan succeeds, what it leaves, and what in it does nothing about them. */
export function PlanEffect({ view, onOpen }: PlanEffectProps) {
  const { text } = useSession();
  const { data, error, refetch } = usePlanEffect(view.unit.id);
  return (
    <section aria-label={text('effect.title')} className={styles.effect}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {data !== undefined && data.result.kind !== 'shown' && (
        <Notice kind="info">{text(`effect.${data.result.kind}`)}</Notice>
      )}
      {data?.result.kind === 'shown' && <Shown effect={data} result={data.result} onOpen={onOpen} />}
    </section>
  );
}

interface ShownProps extends Pick<PlanEffectProps, 'onOpen'> {
  readonly effect: PlanEffectView;
  readonly result: ShownEffect;
}

function Shown({ effect, result, onOpen }: ShownProps) {
  const { text, formats } = useSession();
  const [narrowed, setNarrowed] = useState(noNarrowing);
  const [begun, setBegun] = useState<BegunMeasure>();
  const [open, setOpen] = useState(false);
  const isNumbers = effect.sight === 'numbers';
  const isIn = (row: (typeof result.rows)[number]) => isWithin(row, narrowed);
  const rows = result.rows.filter((row) => isIn(row) && (!narrowed.onlyLeft || leftOf(row) > 0));
  return (
    <>
      <p>{text('effect.about', { unit: effect.unit.name })}</p>
      {isNumbers && (
        <Notice kind="info">{text('effect.aboutNumbers', { on: formats.day(effect.on) })}</Notice>
      )}
      <EffectFilter effect={effect} result={result} rows={rows} narrowed={narrowed} onChange={setNarrowed} />
      {rows.length === 0 ? (
        <p>{text('effect.nothing')}</p>
      ) : (
        <>
          <EffectLegend together={rows.some((row) => [row.today, ...row.years].some((at) => at.together))} />
          <EffectTable
            rows={rows}
            years={result.years}
            of="plan"
            published={isNumbers ? effect.on : undefined}
          />
        </>
      )}
      {result.hidden.length > 0 && (
        <p className={styles.quiet}>
          {text('effect.hidden', { names: result.hidden.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {result.ended > 0 && <p className={styles.quiet}>{text('effect.ended', { count: result.ended })}</p>}
      <details className={styles.assumed}>
        <summary>{text('effect.assumed.title')}</summary>
        <p>{text('effect.assumed')}</p>
      </details>
      <UntouchedGaps
        gaps={result.untouched.filter(isIn)}
        years={result.years}
        onBegin={
          effect.plan?.mayChange === true
            ? (measure) => {
                setBegun(measure);
                setOpen(true);
              }
            : undefined
        }
      />
      <IdleMeasures measures={result.idle} onOpen={onOpen} />
      {effect.plan !== undefined && (
        <NewMeasurePanel planId={effect.plan.id} begun={begun} open={open} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function isWithin({ competence }: ShownEffect['rows'][number], { area }: Narrowed): boolean {
  return area === '' || competence.areas.includes(area);
}
