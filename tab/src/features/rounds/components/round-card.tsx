import { Button } from '@fluentui/react-components';
import type { RoundView } from '@rod-trad/shared/contracts/rounds-views';
import { useSession } from '../../../components/session.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import { DebtWords } from './debt-meter.tsx';
import { listOf } from './list-of.ts';
import { ProgressLine } from './progress-line.tsx';
import styles from './rounds.module.css';
import { StageMark } from './stage-mark.tsx';

/** One round in the list. */
export function RoundCard({ round, onOpen }: { round: RoundView; onOpen: () => void }) {
  const { text } = useSession();
  const { stage, draft, units, ownUnits } = round;
  const action = text(stage === 'draft' && round.etag !== undefined ? 'rounds.continue' : 'rounds.show');
  const names = (list: RoundView['units']) =>
    listOf(
      text,
      list.map(({ name }) => name),
    );
  return (
    <li>
      <div className={styles.cardHead}>
        <h3 className={styles.name}>{draft.title}</h3>
        <StageMark round={round} />
      </div>
      {units.length > 0 && <p className={styles.quiet}>{names(units)}</p>}
      {draft.purpose !== '' && <p className={styles.purpose}>{draft.purpose}</p>}
      <ProgressLine progress={round.progress} stage={stage} />
      {ownUnits.length > 0 && (
        <p className={styles.quiet}>{text('rounds.ownLine', { units: names(ownUnits) })}</p>
      )}
      {round.debt.collected > 0 && (
        <p className={styles.quiet}>
          <DebtWords debt={round.debt} />
        </p>
      )}
      {round.pending && <PendingMark />}
      <Button
        className={styles.action}
        aria-label={text('rounds.which', { action, title: draft.title })}
        onClick={onOpen}
      >
        {action}
      </Button>
    </li>
  );
}
