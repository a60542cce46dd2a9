import type { RoundDetailView } from '@rod-trad/shared/contracts/rounds-views';
import numbers from '../../../components/number-table.module.css';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { Bar } from './bar.tsx';
import { DebtWords } from './debt-meter.tsx';
import styles from './rounds.module.css';

const columns = ['collected', 'used', 'unused'] as const;

/** What the answers were used for, and which of them nobody has used. */
export function RoundUse({ round }: { round: RoundDetailView }) {
  const { text, formats } = useSession();
  const { debt, usedBy, agreed, questions } = round;
  const caption = text('rounds.use.byCompetence');
  return (
    <section>
      <h3 className={styles.subheading}>{text('rounds.use.title')}</h3>
      <p>
        <DebtWords debt={debt} />
      </p>
      {debt.collected > 0 && (
        <>
          <Bar whole={debt.collected} parts={[{ kind: 'done', count: debt.used }]} />
          {debt.used === 0 && <p>{text('rounds.use.nothing')}</p>}
          {usedBy.length > 0 && (
            <ul className={styles.uses} aria-label={text('rounds.use.measures')}>
              {usedBy.map(({ id, title, answers }) => (
                <li key={id}>
                  {title}{' '}
                  <span className={styles.count}>{text('rounds.use.answers', { count: answers })}</span>
                </li>
              ))}
            </ul>
          )}
          {agreed > 0 && <p>{text('rounds.use.agreed', { count: agreed })}</p>}
          <ScrollRegion label={caption}>
            <table className={numbers.table}>
              <caption className="visually-hidden">{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{text('rounds.use.competence')}</th>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {text(`rounds.use.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {questions.map((question) => (
                  <tr key={question.id}>
                    <th scope="row">{question.name}</th>
                    {columns.map((column) => (
                      <td key={column}>{formats.number(question.debt[column])}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
          {debt.unused > 0 && <p>{text('rounds.debt.what')}</p>}
          <p className={styles.quiet}>{text('rounds.debt.rule')}</p>
        </>
      )}
    </section>
  );
}
