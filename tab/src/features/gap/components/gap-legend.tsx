import { gapStates } from '@rod-trad/shared/domain/gap/gap-state';
import { GapGlyph } from '../../../components/gap-mark.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';

const order = gapStates.toReversed();

/** @param levels whether people are listed, with the level each has */
export function GapLegend({ levels }: { levels: boolean }) {
  const { text } = useSession();
  return (
    <ul className={styles.legend} aria-label={text('gap.legend')}>
      {order.map((state) => (
        <li key={state}>
          <GapGlyph state={state} /> {text(`gap.state.${state}`)}
        </li>
      ))}
      {levels && <li>{text('gap.legend.levels')}</li>}
    </ul>
  );
}
