import { gapStates } from '@rod-trad/shared/domain/gap/gap-state';
import { GapGlyph, shortageGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';

const order = gapStates.toReversed();

/** @param of what the cells hold: each a person's level, or a unit's counts */
export function GapLegend({ of }: { of: 'people' | 'units' }) {
  const { text } = useSession();
  return (
    <ul className={styles.legend} aria-label={text('gap.legend')}>
      {order.map((state) => (
        <li key={state}>
          <GapGlyph state={state} /> {text(`gap.state.${state}`)}
        </li>
      ))}
      <li>
        <span aria-hidden="true">{shortageGlyph}</span> {text('gap.total.collective')}
      </li>
      {of === 'people' && <li>{text('gap.legend.levels')}</li>}
    </ul>
  );
}
