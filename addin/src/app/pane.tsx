import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../components/session.tsx';
import { useMayImport } from '../features/imports/api/use-may-import.ts';
import { ImportsPane } from '../features/imports/components/imports-pane.tsx';
import { TablesPane } from '../features/tables/components/tables-pane.tsx';
import styles from './pane.module.css';

/** The tables, and for those who may, the way to bring a sheet in. */
export function Pane() {
  const { text } = useSession();
  const mayImport = useMayImport();
  const [importing, setImporting] = useState(false);
  if (!mayImport) return <TablesPane />;
  return (
    <>
      {/* What is being done to a table goes on meanwhile. */}
      <div className={importing ? styles.away : styles.here}>
        <TablesPane />
      </div>
      <div>
        <Button onClick={() => setImporting(!importing)}>
          {text(importing ? 'addinImport.toTables' : 'addinImport.open')}
        </Button>
      </div>
      {importing && <ImportsPane />}
    </>
  );
}
