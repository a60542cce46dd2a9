import type { RoundDetailView } from '@rod-trad/shared/contracts/rounds-views';
import { useSession } from '../../../components/session.tsx';
import { listOf } from './list-of.ts';
import { priceWords } from './price-words.ts';
import styles from './rounds.module.css';

/** What people were told, and what it costs. */
export function RoundFacts({ round }: { round: RoundDetailView }) {
  const { text, formats } = useSession();
  const { draft, groups } = round;
  const units = listOf(
    text,
    round.units.map(({ name }) => name),
  );
  const who =
    groups.length === 0
      ? units
      : text('rounds.detail.inGroups', {
          units,
          groups: listOf(
            text,
            groups.map(({ name }) => name),
          ),
        });
  const facts = [
    ['rounds.detail.purpose', draft.purpose],
    ['rounds.detail.usedFor', draft.usedFor],
    ['rounds.detail.known', draft.knownAlready],
    ['rounds.detail.who', who],
    ['rounds.detail.what', round.questions.map(({ name }) => name).join(', ')],
    [
      'rounds.detail.period',
      text('rounds.detail.days', {
        from: formats.day(round.opensOn),
        to: formats.day(round.stage === 'open' ? draft.endsOn : round.lastDay),
      }),
    ],
    ['rounds.detail.price', priceWords(text, formats, round.price)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([label, words]) => (
        <div key={label}>
          <dt>{text(label)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
