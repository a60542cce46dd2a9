import type { RoundView } from '@rod-trad/shared/contracts/rounds-views';
import { useSession } from '../../../components/session.tsx';
import styles from './rounds.module.css';

const glyphs = { draft: '✎', open: '●', closed: '■' } as const;

/** Where a round is, in a word with a shape, and until when. */
export function StageMark({ round: { stage, lastDay, draft } }: { round: RoundView }) {
  const { text, formats } = useSession();
  const day = stage === 'open' ? draft.endsOn : lastDay;
  return (
    <span className={styles.stage}>
      <span className={styles[stage]} aria-hidden="true">
        {glyphs[stage]}
      </span>{' '}
      {text(`rounds.stage.${stage}`)}
      {stage !== 'draft' &&
        ` ${text(stage === 'open' ? 'rounds.until' : 'rounds.ended', { day: formats.day(day) })}`}
    </span>
  );
}
