import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useOwnCompetence } from '../api/use-own-competence.ts';
import styles from './own.module.css';
import { OwnCards } from './own-cards.tsx';
import { OwnMeasures } from './own-measures.tsx';
import { OwnTable } from './own-table.tsx';

/** One's own page: everything the product knows about one's competence, and one's own measures. */
export function OwnView({ onOpen }: { onOpen: (measureId: string) => void }) {
  const { text, formats } = useSession();
  const narrow = useNarrow();
  const { data, error, refetch } = useOwnCompetence();
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  return (
    <article aria-label={text('tab.page.own')}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <h2 className={styles.title}>{data.person.name}</h2>
      <ul className={styles.positions} aria-label={text('tab.own.positions')}>
        {data.positions.map(({ title, unit, percent }) => (
          <li key={`${title} ${unit}`}>
            {[title, unit, text('tab.own.percent', { percent: formats.number(percent) })]
              .filter((part) => part !== undefined)
              .join(', ')}
          </li>
        ))}
      </ul>
      <p className={styles.privacy}>{text('tab.own.privacy')}</p>
      <h3 className={styles.heading}>{text('tab.own.caption')}</h3>
      {data.rows.length === 0 && <p>{text('tab.own.empty')}</p>}
      {data.rows.length > 0 && (narrow ? <OwnCards rows={data.rows} /> : <OwnTable rows={data.rows} />)}
      <h3 className={styles.heading}>{text('tab.own.measures')}</h3>
      <OwnMeasures measures={data.measures} onOpen={onOpen} />
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
