import { Button } from '@fluentui/react-components';
import type { TeamView } from '@rod-trad/shared/contracts/talk-views';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { PeriodForm } from './period-form.tsx';
import styles from './talk.module.css';

type Period = NonNullable<TeamView['periods']>[number];

/** When talks are held, for HR to decide. */
export function Periods({ periods }: { periods: readonly Period[] }) {
  const { text, formats } = useSession();
  const [form, setForm] = useState<Period | 'new'>();
  const end = () => setForm(undefined);
  return (
    <section aria-labelledby="team-periods">
      <h2 id="team-periods" className={styles.heading}>
        {text('team.periods')}
      </h2>
      <p className={styles.quiet}>{text('team.period.about')}</p>
      <ul className={styles.plain}>
        {periods.map((period) => (
          <li key={period.id} className={styles.period}>
            <span>
              {text('team.period', {
                title: period.title,
                from: formats.day(period.fromOn),
                to: formats.day(period.toOn),
              })}
            </span>
            <Button
              size="small"
              aria-label={text('team.period.edit', { title: period.title })}
              onClick={() => setForm(period)}
            >
              {text('talk.point.edit')}
            </Button>
          </li>
        ))}
      </ul>
      {form === undefined ? (
        <Button onClick={() => setForm('new')}>{text('team.period.new')}</Button>
      ) : (
        <PeriodForm
          key={form === 'new' ? form : form.id}
          period={form === 'new' ? undefined : form}
          onEnd={end}
        />
      )}
    </section>
  );
}
