import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../components/session.tsx';
import { useChoices } from '../datasets/use-choices.ts';
import { FunctionsSection } from '../features/functions/components/functions-section.tsx';
import { ImportsPane } from '../features/imports/components/imports-pane.tsx';
import { TablesPane } from '../features/tables/components/tables-pane.tsx';
import { TemplatesPane } from '../features/templates/components/templates-pane.tsx';
import styles from './pane.module.css';

/** The tables, and the ways from them to what else the pane can do. */
export function Pane() {
  const { text } = useSession();
  const choices = useChoices();
  const [shown, setShown] = useState<'tables' | 'templates' | 'imports'>('tables');
  const back = () => setShown('tables');
  return (
    <>
      {/* What is being done to a table goes on meanwhile. */}
      <div hidden={shown !== 'tables'} className={shown === 'tables' ? styles.here : undefined}>
        <TablesPane>
          {(busy) => (
            <>
              <div className={styles.ways}>
                <Button disabledFocusable={busy} onClick={() => setShown('templates')}>
                  {text('addin.templates')}
                </Button>
                {choices.data?.mayImport === true && (
                  <Button onClick={() => setShown('imports')}>{text('addinImport.open')}</Button>
                )}
              </div>
              <FunctionsSection />
            </>
          )}
        </TablesPane>
      </div>
      {shown === 'templates' && <TemplatesPane onBack={back} />}
      {shown === 'imports' && (
        <>
          <div>
            <Button onClick={back}>{text('addinImport.toTables')}</Button>
          </div>
          <ImportsPane />
        </>
      )}
    </>
  );
}
