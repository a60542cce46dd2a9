import { Button, Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { PrivacyLine } from '../../../components/privacy-line.tsx';
import { type ChosenScope, firstWished, scopeOf } from '../../../components/scope.ts';
import { ScopeFields } from '../../../components/scope-fields.tsx';
import { useSession } from '../../../components/session.tsx';
import { useChoices } from '../../../datasets/use-choices.ts';
import { offeredTemplates } from '../template.ts';
import { useTemplate } from '../use-template.ts';
import { TemplateReport } from './template-report.tsx';
import styles from './templates-pane.module.css';

interface Chosen extends ChosenScope {
  readonly kind?: string;
}

/** Choose a template and what of it; sheets with tables and charts are put into the workbook. */
export function TemplatesPane({ onBack }: { onBack: () => void }) {
  const { text } = useSession();
  const choices = useChoices();
  const template = useTemplate();
  const [chosen, setChosen] = useState<Chosen>({});
  const choose = (choice: Chosen) => setChosen((before) => ({ ...before, ...choice }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const offered = choices.data === undefined ? [] : offeredTemplates(choices.data);
  const wanted = firstWished(offered, [chosen.kind], ({ kind }) => kind) ?? offered[0];
  const scope =
    choices.data === undefined || wanted === undefined ? undefined : scopeOf(choices.data, wanted, chosen);
  return (
    <>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {text('addin.templates')}
        </h2>
        <Button size="small" disabledFocusable={template.working !== undefined} onClick={onBack}>
          {text('addin.back')}
        </Button>
      </div>
      {choices.error !== null && <Failure error={choices.error} onRetry={() => void choices.refetch()} />}
      {choices.isPending && <Spinner size="small" label={text('addin.loading')} />}
      {choices.data !== undefined && wanted === undefined && (
        <p className={styles.text}>{text('addin.templates.none')}</p>
      )}
      {choices.data !== undefined && wanted !== undefined && scope !== undefined && (
        <div className={styles.form}>
          <Field label={text('addin.template')}>
            <RadioGroup value={wanted.kind} onChange={(_, { value }) => choose({ kind: value })}>
              {offered.map(({ kind }) => (
                <Radio
                  key={kind}
                  value={kind}
                  label={
                    <span className={styles.choice}>
                      {text(`addin.template.${kind}.name`)}
                      <small>{text(`addin.template.${kind}.hint`)}</small>
                    </span>
                  }
                />
              ))}
            </RadioGroup>
          </Field>
          <ScopeFields choices={choices.data} narrowed={wanted} scope={scope} onChoose={choose} />
          <Button
            appearance="primary"
            disabledFocusable={template.working !== undefined}
            onClick={() => {
              const { unit, area, year } = scope;
              template.perform({ kind: 'insert', template: wanted, scope: { unit, area, year } });
            }}
          >
            {text('addin.template.insert')}
          </Button>
        </div>
      )}
      <TemplateReport template={template} />
      <PrivacyLine />
    </>
  );
}
