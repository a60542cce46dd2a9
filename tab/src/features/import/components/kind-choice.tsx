import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type ImportKind, importKinds } from '@rod-trad/shared/domain/import/import-kind';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';
import { importTemplate } from './import-template.ts';

interface KindChoiceProps {
  readonly chosen: ImportKind | undefined;
  readonly lacking: boolean;
  readonly onChoose: (kind: ImportKind) => void;
}

/** What the file is about, with a template for whoever has no file yet. */
export function KindChoice({ chosen, lacking, onChoose }: KindChoiceProps) {
  const { text } = useSession();
  const download = (kind: ImportKind) => {
    const { name, content } = importTemplate(kind, text);
    saveFile(name, new Blob([content], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <>
      <Field
        label={{ children: text('importing.kind'), className: styles.legend }}
        {...(lacking && {
          validationMessage: text('importing.kind.missing'),
          validationState: 'error' as const,
        })}
      >
        <RadioGroup
          value={chosen ?? ''}
          onChange={(_, { value }) => {
            const kind = importKinds.find((known) => known === value);
            if (kind !== undefined) onChoose(kind);
          }}
        >
          {importKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={
                <>
                  <span className={styles.kind}>{text(`importing.kind.${kind}`)}</span>
                  <span className={styles.kindAbout}>{text(`importing.kind.${kind}.about`)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {chosen !== undefined && (
        <div className={styles.template}>
          <Button onClick={() => download(chosen)}>{text('importing.template')}</Button>
          <span className={styles.quiet}>{text('importing.template.about')}</span>
        </div>
      )}
    </>
  );
}
