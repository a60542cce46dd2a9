import type { RoundView } from '@rod-trad/shared/contracts/rounds-views';
import { useSession } from '../../../components/session.tsx';
import { Bar } from './bar.tsx';
import styles from './rounds.module.css';

/** How far people have come, in words and as a bar. */
export function ProgressLine({ progress, stage }: Pick<RoundView, 'progress' | 'stage'>) {
  const { text, formats } = useSession();
  const { asked } = progress;
  if (stage === 'draft') return <p>{text('rounds.progress.draft', { count: asked })}</p>;
  if (progress.kind === 'few') return <p>{text('rounds.progress.few', { count: asked })}</p>;
  const { done, begun } = progress;
  const figures = { done: formats.number(done), asked: formats.number(asked), begun: formats.number(begun) };
  return (
    <div className={styles.progress}>
      <Bar
        whole={asked}
        parts={[
          { kind: 'done', count: done },
          { kind: 'begun', count: begun },
        ]}
      />
      <span>{text('rounds.progress.words', figures)}</span>
    </div>
  );
}
