import { Button } from '@fluentui/react-components';
import { functionNamespace, workbookFunctions } from '@rod-trad/shared/domain/workbook-function';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFunctions } from '../use-functions.ts';
import styles from './functions-section.module.css';

/** The formulas one can type, each with an example for the cell that is chosen. Closed until somebody looks for it. */
export function FunctionsSection() {
  const { text, formulas } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { act, isPending, done, error, retry } = useFunctions();
  return (
    <details className={styles.section} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.title}>{text('functions.title')}</summary>
      {!isOpen ? null : formulas.supported ? (
        <div className={styles.body}>
          <p>{text('functions.intro')}</p>
          <ul className={styles.list}>
            {workbookFunctions.map(({ id, parameters }) => {
              const name = `${functionNamespace}.${id}`;
              const named = parameters.map((parameter) => text(`functions.parameter.${parameter}`));
              return (
                <li key={id}>
                  <code>{`${name}(${named.join('; ')})`}</code>
                  <p>{text(`functions.about.${id}`)}</p>
                  <Button
                    size="small"
                    disabledFocusable={isPending}
                    aria-label={text('functions.example.of', { name })}
                    onClick={() => act({ kind: 'example', id })}
                  >
                    {text('functions.example')}
                  </Button>
                </li>
              );
            })}
          </ul>
          <p>{text('functions.separator')}</p>
          <Button disabledFocusable={isPending} onClick={() => act({ kind: 'recalculate' })}>
            {text('functions.recalculate')}
          </Button>
          {error !== null && <Failure error={error} onRetry={retry} />}
          <div role="status" className={styles.result}>
            {done !== undefined && !isPending && (
              <Notice kind={done.kind === 'taken' ? 'info' : 'success'}>
                <p>
                  {done.kind === 'recalculated'
                    ? text('functions.recalculated')
                    : text(`functions.${done.kind}`, { address: done.address })}
                </p>
              </Notice>
            )}
          </div>
        </div>
      ) : (
        <p>{text('functions.missing')}</p>
      )}
    </details>
  );
}
