import type { CSSProperties } from 'react';
import { shortageGlyph } from '../gap-mark.tsx';
import { useSession } from '../session.tsx';
import styles from './effect.module.css';
import { changeWords, type EffectOf, type Expected } from './effect-words.ts';

interface EffectChangeProps {
  readonly expected: Expected;
  readonly of: EffectOf;
  /** What a whole bar stands for: the most that lacks in any year of what is shown. */
  readonly most: number;
}

/** From how many to how many, with a bar: the dark part is left, the outlined part is closed. What it says stands in words for those who hear it. */
export function EffectChange({ expected, of, most }: EffectChangeProps) {
  const { text, formats } = useSession();
  const { required, without, with: left, unknown, together } = expected;
  return (
    <>
      <span className="visually-hidden">{changeWords(text, expected, of)}</span>
      <span aria-hidden="true" className={styles.change}>
        {required === 0 && together === undefined && '–'}
        {required > 0 && <Figures without={without} left={left} most={most} />}
        {together !== undefined && (
          <span className={styles.together}>
            {shortageGlyph} <Figures without={together.without} left={together.with} most={most} />
          </span>
        )}
        {unknown > 0 && <small className={styles.unknown}>? {formats.number(unknown)}</small>}
      </span>
    </>
  );
}

function Figures({ without, left, most }: { without: number; left: number; most: number }) {
  const { formats } = useSession();
  const share = (count: number) => (most === 0 ? 0 : count / most);
  const widths = { '--without': share(without), '--left': share(left) } as CSSProperties;
  return (
    <span className={styles.figures}>
      <span className={left < without ? styles.changed : undefined}>
        {left === without ? formats.number(without) : `${formats.number(without)} → ${formats.number(left)}`}
      </span>
      {without > 0 && (
        <span className={styles.bar} style={widths}>
          <span />
        </span>
      )}
    </span>
  );
}
