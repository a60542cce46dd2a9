import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import type { ThreadLinks } from '../../../components/thread/thread-links.ts';
import { WhyMeasure } from '../../../components/thread/why-measure.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { usePlanOfUnit } from '../api/use-thread.ts';
import styles from './thread.module.css';

/** As many as are quicker read than searched. */
const longestList = 12;

interface ThreadUpProps {
  readonly unitId: string;
  /** Where the unit is chosen. */
  readonly picker: ReactNode;
  readonly links: ThreadLinks;
}

/** From any measure up: a unit's plan, a measure in it, and why it is done. */
export function ThreadUp({ unitId, picker, links }: ThreadUpProps) {
  const { text } = useSession();
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought.trim().toLocaleLowerCase('nb'));
  const [chosen, setChosen] = useState<string>();
  const { data, error, refetch } = usePlanOfUnit(unitId);
  const all =
    data?.areas.flatMap(({ name, measures }) => measures.map((measure) => ({ area: name, measure }))) ?? [];
  const found = all.filter(({ measure }) => measure.title.toLocaleLowerCase('nb').includes(wanted));
  const one = all.find(({ measure }) => measure.id === chosen)?.measure;
  return (
    <>
      {picker}
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {data !== undefined && all.length === 0 && <p>{text('thread.up.noPlan')}</p>}
      {data !== undefined && all.length > 0 && (
        <>
          <p className={styles.hint}>{text('thread.up.about', { unit: data.unit.name })}</p>
          <Field label={text('thread.up.find')} className={styles.choice}>
            <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
          </Field>
          {found.length === 0 && <p role="status">{text('thread.up.none')}</p>}
          <ul className={styles.list} aria-label={text('thread.up.found')}>
            {found.slice(0, longestList).map(({ area, measure: { id, title } }) => (
              <li key={id} aria-current={id === chosen}>
                <LinkButton onClick={() => setChosen(id)}>{title}</LinkButton>
                <p className={styles.beneath}>{area}</p>
              </li>
            ))}
          </ul>
          {found.length > longestList && (
            <p className={styles.hint}>{text('thread.up.more', { count: found.length - longestList })}</p>
          )}
        </>
      )}
      {one !== undefined && <Why key={one.id} id={one.id} title={one.title} links={links} />}
    </>
  );
}

function Why({ id, title, links }: { id: string; title: string; links: ThreadLinks }) {
  const { text } = useSession();
  const heading = useFocusOnArrival<HTMLHeadingElement>(id);
  return (
    <section aria-label={text('thread.why')} className={styles.why}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h3>
      <WhyMeasure measureId={id} links={links} />
      <Button onClick={() => links.onMeasure(id)}>{text('thread.up.open')}</Button>
    </section>
  );
}
