import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import { WordsNotice } from '../../../components/words-notice.tsx';
import { templateWords } from '../template-words.ts';
import type { useTemplate } from '../use-template.ts';
import styles from './templates-pane.module.css';

/** How it goes and what came of it, read aloud; and the way back. */
export function TemplateReport({ template }: { template: ReturnType<typeof useTemplate> }) {
  const { text } = useSession();
  const { working, outcome, perform, cancel } = template;
  const words = outcome && templateWords(outcome, text);
  const rows = working?.rows;
  return (
    <>
      <div role="status" className={styles.report}>
        {working !== undefined && (
          <Spinner
            size="tiny"
            label={text(working.kind === 'takeBack' ? 'addin.template.takingBack' : 'addin.template.working')}
          />
        )}
        {words !== undefined && <WordsNotice words={words} />}
      </div>
      {rows !== undefined && rows.of > 0 && (
        <ProgressBar value={rows.done / rows.of} aria-label={text('addin.working.progress')} />
      )}
      {working?.kind === 'insert' && <Button onClick={cancel}>{text('addin.cancel')}</Button>}
      {outcome?.kind === 'inserted' && (
        <Button onClick={() => perform({ kind: 'takeBack', title: outcome.title, added: outcome.added })}>
          {text('addin.undo')}
        </Button>
      )}
    </>
  );
}
