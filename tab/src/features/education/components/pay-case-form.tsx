import { Button, Checkbox, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { PayCaseView } from '@rod-trad/shared/contracts/education-views';
import { norwegianDay, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { type PayCaseBody, useMovePayCase } from '../api/use-education.ts';
import styles from './education-page.module.css';
import { PayCaseFacts } from './pay-case-facts.tsx';

interface PayCaseFormProps {
  readonly payCase: PayCaseView;
  readonly handling: NonNullable<PayCaseView['handling']>;
}
type Stage = PayCaseBody['to'];
type Standing = { readonly stage: Stage };

/** How far a pay case has come, and its next step. There is no field for pay. */
export function PayCaseForm({ payCase, handling }: PayCaseFormProps) {
  const { text } = useSession();
  const { next, outcomes } = handling;
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [to, setTo] = useState<Stage | undefined>(next[0]);
  const [on, setOn] = useState<string>(() => norwegianDay(new Date()));
  const [outcome, setOutcome] = useState(outcomes[0]);
  const [reason, setReason] = useState('');
  const [codeConsidered, setCode] = useState(handling.codeConsidered);
  const [missing, setMissing] = useState(false);
  const { mutate, reset, error, isPending } = useMovePayCase(payCase.id);
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const standing = standingVersion<Standing>(error);
  const changed = <Value,>(set: (value: Value) => void, value: Value) => {
    reset();
    setMissing(false);
    setKey(crypto.randomUUID());
    set(value);
  };
  const send = (etag: string) => {
    const day = parseIsoDate(on);
    setMissing(day === undefined);
    if (day === undefined) return onRefused();
    if (isPending || to === undefined) return;
    const closing = to === 'closed' && outcome !== undefined ? { outcome, reason } : { reason: '' };
    mutate({ key, etag, to, on: day, codeConsidered, ...closing }, { onError: onRefused });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(handling.etag);
  };
  const wrong = (field: string) => fieldFault(faults, field);
  return (
    <form ref={form} className={styles.form} aria-label={text('education.case')} noValidate onSubmit={submit}>
      <h3 className={styles.subheading}>{text('education.case')}</h3>
      <PayCaseFacts payCase={payCase} handling={handling} />
      <p className={styles.quiet}>{text('education.case.about')}</p>
      {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
      {standing !== undefined && to !== undefined && (
        <TwoVersions
          fields={[
            {
              label: text('education.field.stage'),
              yours: text(`education.case.${to}`),
              stands: text(`education.case.${standing.stage}`),
            },
          ]}
          onUseYours={() => send(standing.etag)}
          onKeep={reset}
        />
      )}
      {to !== undefined && (
        <>
          <Field label={text('education.case.next')} {...wrong('to')}>
            <RadioGroup value={to} onChange={(_, { value }) => changed(setTo, value as Stage)}>
              {next.map((stage) => (
                <Radio key={stage} value={stage} label={text(`education.case.to.${stage}`)} />
              ))}
            </RadioGroup>
          </Field>
          {to === 'closed' && (
            <Field label={text('education.field.outcome')} {...wrong('outcome')}>
              <RadioGroup
                value={outcome ?? ''}
                onChange={(_, { value }) =>
                  changed(
                    setOutcome,
                    outcomes.find((one) => one === value),
                  )
                }
              >
                {outcomes.map((one) => (
                  <Radio key={one} value={one} label={text(`education.outcome.${one}`)} />
                ))}
              </RadioGroup>
            </Field>
          )}
          {to === 'closed' && outcome === 'notRelevant' && (
            <Field
              required
              label={text('education.field.reason')}
              hint={text('education.case.reason.hint')}
              {...wrong('reason')}
            >
              <Textarea value={reason} onChange={(_, { value }) => changed(setReason, value)} />
            </Field>
          )}
          {to !== 'toConsider' && (
            <>
              <Field
                label={text('education.case.on')}
                {...(missing ? { validationMessage: text('education.fill') } : wrong('on'))}
              >
                <Input type="date" value={on} onChange={(_, { value }) => changed(setOn, value)} />
              </Field>
              <Checkbox
                label={text('education.field.codeConsidered')}
                checked={codeConsidered}
                onChange={(_, { checked }) => changed(setCode, checked === true)}
              />
            </>
          )}
          <Button type="submit" appearance="primary" disabledFocusable={isPending}>
            {text('education.case.save')}
          </Button>
        </>
      )}
    </form>
  );
}
