import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import { MeasureTitle } from '../../../components/measure-title.tsx';
import { useSession } from '../../../components/session.tsx';
import { PendingMark, StatusMark } from '../../../components/status-mark.tsx';
import styles from './plan.module.css';
import type { PlanLayout } from './plan-layout.ts';

/** The plan on a phone: the same content as the table, a card for each measure. */
export function PlanCards({ areas, owners, onOpen }: PlanLayout) {
  const { text } = useSession();
  return areas.map((area) => (
    <section key={area.id} aria-label={area.name}>
      <h3 className={styles.cardArea}>{area.name}</h3>
      <p className={styles.goal}>{area.mainGoal}</p>
      {area.measures.length === 0 && <p>{text('plan.noMeasures')}</p>}
      <ol className={styles.cards}>
        {area.measures.map((measure, index) => (
          <li key={measure.id}>
            <h4>
              <span>{index + 1}.</span>
              <MeasureTitle measure={measure} onOpen={onOpen} />
            </h4>
            <StatusMark status={measure.status} /> {measure.pending && <PendingMark />}
            <MeasureFacts measure={measure} owners={owners} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function MeasureFacts({ measure, owners }: { measure: MeasureView; owners: boolean }) {
  const { text, formats } = useSession();
  const facts = [
    [text('plan.column.years'), measure.years.join(', ')],
    [text('plan.column.dueOn'), measure.dueOn === undefined ? '' : formats.day(measure.dueOn)],
    [text('plan.column.owner'), owners ? (measure.owner?.name ?? '') : ''],
    [text('plan.column.strategy'), text(`measure.strategy.${measure.strategy}`)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
