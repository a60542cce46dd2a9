import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './plan-effect.module.css';
import type { ShownEffect } from './shown-effect.ts';

/** So many are read through; the others are drawn when somebody wants them. */
const shownAtFirst = 20;

interface IdleMeasuresProps {
  readonly measures: ShownEffect['idle'];
  readonly onOpen: (measureId: string) => void;
}

/** Measures that close nothing, each with what is nearest to be mended. */
export function IdleMeasures({ measures, onOpen }: IdleMeasuresProps) {
  const { text } = useSession();
  const [all, setAll] = useState(false);
  const listed = all ? measures : measures.slice(0, shownAtFirst);
  return (
    <>
      <h3>{text('effect.idle')}</h3>
      <p className={styles.quiet}>{text(measures.length === 0 ? 'effect.idle.none' : 'effect.idle.about')}</p>
      <ul className={styles.list} aria-label={text('effect.idle')}>
        {listed.map(({ id, title, area, why }) => (
          <li key={id}>
            <div>
              <LinkButton onClick={() => onOpen(id)}>{title}</LinkButton>
              <small>
                {area}. {text(`effect.why.${why}`)}
              </small>
            </div>
          </li>
        ))}
      </ul>
      {listed.length < measures.length && (
        <Button onClick={() => setAll(true)}>{text('effect.idle.more', { count: measures.length })}</Button>
      )}
    </>
  );
}
