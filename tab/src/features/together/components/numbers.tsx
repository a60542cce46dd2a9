import { Field, Select } from '@fluentui/react-components';
import type { GroupNumbersView } from '@rod-trad/shared/contracts/consultation-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useConsultationNumbers } from '../api/use-consultations.ts';
import { GroupTable } from './group-table.tsx';
import { NumbersOverview } from './numbers-overview.tsx';
import styles from './together.module.css';

/** The numbers the parties have before them: one line for each position group, and one group in full. */
export function Numbers({ id }: { id: string }) {
  const { text, formats } = useSession();
  const { data, error, refetch } = useConsultationNumbers(id);
  const [chosen, setChosen] = useState('');
  const nameOf = (view: GroupNumbersView) => view.group?.name ?? text('together.everybody');
  const group = data?.groups.find((view) => (view.group?.id ?? '') === chosen) ?? data?.groups[0];
  return (
    <section className={styles.section} aria-label={text('together.numbers')}>
      <h3 className={styles.subheading}>{text('together.numbers')}</h3>
      {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data !== undefined && (
        <>
          <p className={styles.quiet}>
            {text('together.numbers.about', { on: formats.day(data.on) })}{' '}
            {text('gap.hidden.why', { threshold: data.threshold })}
          </p>
          {data.groups.length < 2 && <p className={styles.quiet}>{text('together.numbers.noGroups')}</p>}
          <ScrollRegion label={text('together.numbers.caption')}>
            <NumbersOverview groups={data.groups} nameOf={nameOf} />
          </ScrollRegion>
          {data.groups.length > 1 && (
            <Field label={text('together.numbers.choose')} className={styles.choice ?? ''}>
              <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
                {data.groups.map((view) => (
                  <option key={view.group?.id ?? ''} value={view.group?.id ?? ''}>
                    {nameOf(view)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {group !== undefined && (
            <ScrollRegion label={text('together.numbers.ofGroup', { group: nameOf(group) })}>
              <GroupTable group={group} name={nameOf(group)} />
            </ScrollRegion>
          )}
        </>
      )}
    </section>
  );
}
