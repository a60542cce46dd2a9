import { Button } from '@fluentui/react-components';
import { functionNamespace, workbookFunctions } from '@rod-trad/shared/domain/workbook-function';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { useFunctions } from '../use-functions.ts';
import { FunctionResult } from './function-result.tsx';
import styles from './functions-section.module.css';

/** The formulas one can type, each with an example for the cell that is chosen. Closed until somebody looks for it. */
export function FunctionsSection() {
  const { text, formulas } = useSession();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.section} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.title}>{text('functions.title')}</summary>
      {isOpen && (formulas.supported ? <Functions /> : <p>{text('functions.missing')}</p>)}
    </details>
  );
}

function Functions() {
  const { text } = useSession();
  const functions = useFunctions();
  const { act, isPending } = functions;
  return (
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
              <FunctionResult functions={functions} of={id} />
            </li>
          );
        })}
      </ul>
      <p>{text('functions.separator')}</p>
      <Button disabledFocusable={isPending} onClick={() => act({ kind: 'recalculate' })}>
        {text('functions.recalculate')}
      </Button>
      <FunctionResult functions={functions} of={undefined} />
    </div>
  );
}
