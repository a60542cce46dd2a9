import type { StepState } from '@rod-trad/shared/domain/year/step';
import { useSession } from '../../../components/session.tsx';
import styles from './year.module.css';

const glyphs = { done: '✓', underWay: '◐', notBegun: '○', hidden: '–' } as const;

interface StepMarkProps {
  readonly state: StepState;
  /** In a narrow cell the word is for screen readers; a legend tells the others. */
  readonly terse?: boolean;
}

/** Where a step stands: told by shape and word, and never by colour alone. */
export function StepMark({ state, terse = false }: StepMarkProps) {
  const { text } = useSession();
  return (
    <span className={`${styles.mark} ${styles[state]}`}>
      <span aria-hidden="true">{glyphs[state]}</span>
      <span className={terse ? 'visually-hidden' : undefined}>{text(`year.state.${state}`)}</span>
    </span>
  );
}
