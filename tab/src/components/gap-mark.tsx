import type { GapCell } from '@rod-trad/shared/contracts/gap-views';
import styles from './gap-mark.module.css';

type State = GapCell['state'];

/** A shape for each state, so that colour only helps. */
export const gapGlyphs = {
  met: '✓',
  gap: '▼',
  unknown: '?',
  exempt: '–',
  noDemand: '·',
} satisfies Record<State, string>;

/** What a unit as a whole is short of. */
export const shortageGlyph = '◆';

/** The symbol of a state. What it means must stand in words beside it. */
export function GapGlyph({ state }: { state: State }) {
  return (
    <span className={`${styles.glyph} ${styles[state]}`} aria-hidden="true">
      {gapGlyphs[state]}
    </span>
  );
}
