import { Button } from '@fluentui/react-components';
import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import { norwegianDay, yearOf } from '@rod-trad/shared/domain/iso-date';
import { usualPeriod } from '@rod-trad/shared/domain/plan';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import { useCompetenceNames } from '../api/use-competence-names.ts';
import styles from './import.module.css';
import { importTemplate } from './import-template.ts';

/** For whoever has no file yet. */
export function TemplateButton({ kind }: { kind: ImportKind }) {
  const { text } = useSession();
  const competenceNames = useCompetenceNames();
  const [failed, setFailed] = useState<Error>();
  const download = async () => {
    setFailed(undefined);
    try {
      const columns = kind === 'matrix' ? await competenceNames() : kind === 'plan' ? nextYears() : [];
      const { name, content } = importTemplate(kind, text, columns);
      saveFile(name, new Blob([content], { type: 'text/csv;charset=utf-8' }));
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <>
      <div className={styles.template}>
        <Button onClick={() => void download()}>{text('importing.template')}</Button>
        <span className={styles.quiet}>{text('importing.template.about')}</span>
      </div>
      {failed !== undefined && <Failure error={failed} onRetry={() => void download()} />}
    </>
  );
}

/** A plan's usual period, from this year on. */
function nextYears(): readonly string[] {
  const first = yearOf(norwegianDay(new Date()));
  return Array.from({ length: usualPeriod }, (_, at) => String(first + at));
}
