import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type ImportKind, importKinds } from '@rod-trad/shared/domain/import/import-kind';
import { useSession } from '../../../components/session.tsx';
import styles from './import.module.css';
import { TemplateButton } from './template-button.tsx';

interface KindChoiceProps {
  readonly chosen: ImportKind | undefined;
  readonly lacking: boolean;
  readonly onChoose: (kind: ImportKind) => void;
}

/** What the file is about, with a template for whoever has no file yet. */
export function KindChoice({ chosen, lacking, onChoose }: KindChoiceProps) {
  const { text } = useSession();
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
      {chosen !== undefined && <TemplateButton kind={chosen} />}
    </>
  );
}
