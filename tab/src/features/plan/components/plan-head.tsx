import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { measureStatuses } from '@rod-trad/shared/domain/measure';
import { useSession } from '../../../components/session.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import styles from './plan.module.css';

interface PlanHeadProps {
  /** Whose plan it is; stands above the title, unless the title says it. */
  readonly name: string;
  readonly plan: NonNullable<PlanView['plan']>;
  readonly measures: readonly MeasureView[];
}

/** Title, how far the plan has come, who has adopted it, and the measures counted by status. */
export function PlanHead({ name, plan, measures }: PlanHeadProps) {
  const { text, formats } = useSession();
  const counts = measureStatuses
    .map((status) => ({ status, count: measures.filter((measure) => measure.status === status).length }))
    .filter(({ count }) => count > 0);
  return (
    <header>
      {!plan.title.includes(name) && <p className={styles.unit}>{name}</p>}
      <h2 className={styles.title}>
        {plan.title} <span className={styles.planStatus}>{text(`plan.status.${plan.status}`)}</span>
      </h2>
      {plan.endorsements.map((endorsement) => (
        <p key={`${endorsement.kind} ${endorsement.on}`} className={styles.endorsement}>
          {text(endorsement.kind === 'adoption' ? 'plan.adopted' : 'plan.consulted', {
            on: formats.day(endorsement.on),
            body: endorsement.body,
          })}
          {endorsement.caseNumber !== undefined &&
            `, ${text('plan.caseNumber', { number: endorsement.caseNumber })}`}
        </p>
      ))}
      <ul className={styles.counts} aria-label={text('plan.counts')}>
        <li>{text('plan.measures', { count: measures.length })}</li>
        {counts.map(({ status, count }) => (
          <li key={status}>
            <StatusMark status={status} />
            {`: ${formats.number(count)}`}
          </li>
        ))}
      </ul>
    </header>
  );
}
