import type { MeasureEffectView } from '@rod-trad/shared/contracts/effect-views';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useState } from 'react';
import { EffectLegend } from '../../../components/effect/effect-legend.tsx';
import { EffectTable } from '../../../components/effect/effect-table.tsx';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useMeasureEffect } from '../api/use-measure-effect.ts';
import styles from './measure.module.css';

type Measure = Pick<MeasureDetailView, 'id' | 'unit'>;

/** What the measure would do about the unit's gaps; worked out for those who want to know. */
export function MeasureEffect({ measure }: { measure: Measure }) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useMeasureEffect(measure.id, open);
  const result = data?.result;
  return (
    <details className={styles.changes} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text('effect.title')}</summary>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {open && data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {result !== undefined && result.kind !== 'shown' && <p>{text(`effect.measure.${result.kind}`)}</p>}
      {result?.kind === 'shown' && (
        <Shown
          measure={measure}
          result={result}
          published={data?.sight === 'numbers' ? result.on : undefined}
        />
      )}
    </details>
  );
}

interface ShownProps {
  readonly measure: Measure;
  readonly result: Extract<MeasureEffectView['result'], { kind: 'shown' }>;
  /** The day of the published numbers, for those who see those only. */
  readonly published: string | undefined;
}

function Shown({ measure: { unit }, result: { rows, years, hidden, why }, published }: ShownProps) {
  const { text, formats } = useSession();
  return (
    <>
      {why !== undefined && (
        <p>
          {text('effect.measure.idle')} {text(`effect.why.${why}`)}
        </p>
      )}
      {rows.length > 0 && (
        <>
          {unit !== undefined && <p>{text('effect.measure.about', { unit: unit.name })}</p>}
          {published !== undefined && <p>{text('effect.aboutNumbers', { on: formats.day(published) })}</p>}
          <EffectLegend together={rows.some((row) => row.today.together !== undefined)} />
          <EffectTable rows={rows} years={years} of="measure" published={published} />
        </>
      )}
      {hidden.length > 0 && (
        <p>{text('effect.hidden', { names: hidden.map(({ name }) => name).join(', ') })}</p>
      )}
    </>
  );
}
