import { shortageGlyph } from '../gap-mark.tsx';
import { useSession } from '../session.tsx';
import styles from './effect.module.css';

/** What the bars and signs stand for. Those who hear the table are told in words in each cell. */
export function EffectLegend({ together }: { together: boolean }) {
  const { text } = useSession();
  return (
    <p className={styles.legend} aria-hidden="true">
      <span>
        <span className={styles.left} /> {text('effect.legend.left')}
      </span>
      <span>
        <span className={styles.closed} /> {text('effect.legend.closed')}
      </span>
      <span>{text('effect.legend.unknown')}</span>
      {together && (
        <span>
          {shortageGlyph} {text('gap.total.collective')}
        </span>
      )}
    </p>
  );
}
