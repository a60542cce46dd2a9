import type { LeaveSummary } from '@rod-trad/shared/contracts/education-views';
import { useSession } from '../session.tsx';
import styles from './education.module.css';

/** A shape for each, so that colour is not needed. */
const glyphs = {
  ...{ applied: '…', refused: '✕', withdrawn: '–' },
  ...{ notBegun: '○', underWay: '→', interrupted: '!', completed: '✓' },
} as const;

/** What was decided; of what was granted, how it goes. */
export function LeaveMark({ leave }: { leave: Pick<LeaveSummary, 'decision' | 'studyState'> }) {
  const { text } = useSession();
  const { decision, studyState } = leave;
  const shown = decision === 'granted' ? studyState : decision;
  return (
    <span className={styles.mark}>
      <span aria-hidden="true">{glyphs[shown]} </span>
      {decision === 'granted'
        ? `${text('education.decision.granted')}: ${text(`education.state.${studyState}`).toLocaleLowerCase()}`
        : text(`education.decision.${decision}`)}
    </span>
  );
}

/** That there is a pay case, and how far it has come. */
export function PayCaseLine({ payCase }: Pick<LeaveSummary, 'payCase'>) {
  const { text } = useSession();
  if (payCase === undefined) return null;
  const { standing, outcome } = payCase;
  const stage = text(`education.case.${standing}`).toLocaleLowerCase();
  const ended = outcome === undefined ? '' : ` (${text(`education.outcome.${outcome}`).toLocaleLowerCase()})`;
  return <p className={styles.case}>{text('education.case.line', { stage: `${stage}${ended}` })}</p>;
}
