import type { RoundDetailView, RoundProgressView } from '@rod-trad/shared/contracts/rounds-views';
import numbers from '../../../components/number-table.module.css';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { listOf } from './list-of.ts';
import { ProgressLine } from './progress-line.tsx';
import styles from './rounds.module.css';

/** How far people have come, unit by unit: numbers, never who. */
export function RoundParts({ round }: { round: RoundDetailView }) {
  const { text, formats } = useSession();
  const { parts, rest, ownUnits } = round;
  const sorted = parts.toSorted((a, b) => formats.compare(a.unit.name, b.unit.name));
  const caption = text('rounds.progress.parts');
  return (
    <section>
      <h3 className={styles.subheading}>
        {text(round.stage === 'closed' ? 'rounds.progress.ended' : 'rounds.progress.title')}
      </h3>
      {ownUnits.length > 0 && (
        <p>
          {text('rounds.ownLine', {
            units: listOf(
              text,
              ownUnits.map(({ name }) => name),
            ),
          })}
        </p>
      )}
      <ProgressLine progress={round.progress} stage={round.stage} />
      {round.stage === 'open' && round.withoutAccount > 0 && (
        <p>{text('rounds.progress.noAccount', { count: round.withoutAccount })}</p>
      )}
      {round.stage === 'open' && round.newcomers > 0 && round.sight === 'whole' && (
        <p className={styles.quiet}>{text('rounds.progress.newcomers', { count: round.newcomers })}</p>
      )}
      {parts.length > 0 && (
        <ScrollRegion label={caption}>
          <table className={numbers.table}>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{text('rounds.progress.unit')}</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {text(`rounds.progress.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ unit, progress }) => (
                <PartRow key={unit.id} name={unit.name} progress={progress} />
              ))}
              {rest !== undefined && <PartRow name={text('rounds.progress.rest')} progress={rest} />}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <p className={styles.quiet}>{text('rounds.progress.who', { least: round.threshold })}</p>
    </section>
  );
}

const columns = ['asked', 'done', 'begun', 'notBegun'] as const;

function PartRow({ name, progress }: { name: string; progress: RoundProgressView }) {
  const { formats } = useSession();
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column}>{formats.number(progress[column])}</td>
      ))}
    </tr>
  );
}
