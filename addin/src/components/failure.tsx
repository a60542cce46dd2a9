import { Button } from '@fluentui/react-components';
import styles from './failure.module.css';
import { faultOf, mayRetry } from './fault.ts';
import { faultWords } from './fault-words.ts';
import { Notice } from './notice.tsx';
import { useSession } from './session.tsx';

/** What went wrong where something should have stood, and a way on. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { text } = useSession();
  const fault = faultOf(error);
  return (
    <div className={styles.failure}>
      <div role="alert">
        <Notice kind="error">
          {faultWords(fault, text).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      </div>
      {mayRetry(fault) && <Button onClick={onRetry}>{text('addin.retry')}</Button>}
    </div>
  );
}
