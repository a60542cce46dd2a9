import { useEffect, useRef } from 'react';
import { Notice } from '../notice.tsx';
import { useSession } from '../session.tsx';
import type { Sent } from './assess-form.tsx';
import styles from './capital.module.css';
import { levelInWords } from './level-words.ts';

export interface SentNoticeProps {
  readonly sent: Sent;
  readonly competence: {
    readonly name: string;
    readonly kind: 'skill' | 'certificate' | 'education';
  };
}

/** What has come of a form that is gone: the keyboard goes on from here. */
export function SentNotice({ sent: { outcome, level }, competence: { name, kind } }: SentNoticeProps) {
  const { text } = useSession();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const words = { competence: name, level: levelInWords(kind, level, text) };
  return (
    <div ref={place} tabIndex={-1} className={styles.sent}>
      <Notice kind={outcome === 'pending' ? 'info' : 'success'}>
        <p>{text(outcome === 'pending' ? 'assess.pending' : 'assess.saved', words)}</p>
        <p>{text('assess.keeps')}</p>
      </Notice>
    </div>
  );
}
