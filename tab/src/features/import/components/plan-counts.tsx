import type { ImportPlanView } from '@rod-trad/shared/contracts/import-views';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';

const shown = ['rows', 'new', 'changed', 'unchanged', 'faults', 'people'] as const;

/** The dry run in numbers. */
export function PlanCounts({ counts }: Pick<ImportPlanView, 'counts'>) {
  const { text, formats } = useSession();
  return (
    <dl className={styles.counts}>
      {shown
        .filter((name) => name !== 'people' || counts.people > 0)
        .map((name) => (
          <div key={name} className={name === 'faults' && counts.faults > 0 ? styles.faulty : ''}>
            <dt>{text(`importing.count.${name}`)}</dt>
            <dd>{formats.number(counts[name])}</dd>
          </div>
        ))}
    </dl>
  );
}
