import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { EffectLegend } from '../../../components/effect/effect-legend.tsx';
import { EffectTable } from '../../../components/effect/effect-table.tsx';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useMeasureEffect } from '../api/use-measure-effect.ts';
import styles from './measure.module.css';

/** What the measure would do about the unit's gaps; nothing is said to those who do not see them. */
export function MeasureEffect({
  measure: { id, unit },
}: {
  measure: Pick<MeasureDetailView, 'id' | 'unit'>;
}) {
  const { text, formats } = useSession();
  const { data, error, refetch } = useMeasureEffect(id);
  const result = data?.result;
  if (result?.kind === 'notAllowed') return null;
  return (
    <>
      <h3 className={styles.heading}>{text('effect.title')}</h3>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {result !== undefined && result.kind !== 'shown' && <p>{text(`effect.measure.${result.kind}`)}</p>}
      {result?.kind === 'shown' && (
        <>
          {result.why !== undefined && (
            <p>
              {text('effect.measure.idle')} {text(`effect.why.${result.why}`)}
            </p>
          )}
          {result.rows.length > 0 && (
            <>
              {unit !== undefined && <p>{text('effect.measure.about', { unit: unit.name })}</p>}
              {data?.sight === 'numbers' && (
                <p>{text('effect.aboutNumbers', { on: formats.day(result.on) })}</p>
              )}
              <EffectLegend together={result.rows.some((row) => row.today.together !== undefined)} />
              <EffectTable
                rows={result.rows}
                years={result.years}
                of="measure"
                published={data?.sight === 'numbers' ? result.on : undefined}
              />
            </>
          )}
          {result.hidden.length > 0 && (
            <p>{text('effect.hidden', { names: result.hidden.map(({ name }) => name).join(', ') })}</p>
          )}
        </>
      )}
    </>
  );
}
