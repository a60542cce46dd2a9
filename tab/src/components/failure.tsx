import { ApiError } from '@rod-trad/shared/client/api-error';
import styles from './failure.module.css';
import { Notice } from './notice.tsx';
import { useSession } from './session.tsx';

/** What went wrong in the server's own words, the number to give the administrator, and a way on. */
export function Failure({ error, onRetry }: { error: Error; onRetry?: (() => void) | undefined }) {
  const { text } = useSession();
  const said = error instanceof ApiError ? error.body : undefined;
  const cause =
    error instanceof ApiError && error.status === 401 ? 'error.unauthenticated' : 'tab.failure.unreachable';
  return (
    <Notice kind="error">
      <p>
        <strong>{said?.message ?? text(cause)}</strong>
      </p>
      <p>{said?.remedy ?? text(`${cause}.remedy`)}</p>
      {said !== undefined && <p>{text('tab.failure.requestId', { id: said.requestId })}</p>}
      {onRetry !== undefined && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {text('tab.retry')}
        </button>
      )}
    </Notice>
  );
}
