import { Field, Select, Textarea } from '@fluentui/react-components';
import type { AgreementView } from '@rod-trad/shared/contracts/consultation-views';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import styles from './together.module.css';
import { useWritten } from './use-written.ts';
import { SaveState } from './written-field.tsx';

const statuses = ['open', 'kept', 'partly', 'dropped'] as const satisfies readonly AgreementView['status'][];

/** What became of an agreement: kept, partly or dropped, and in words. Kept as soon as it is chosen or the field is left. */
export function OutcomeForm({ meetingId, agreement }: { meetingId: string; agreement: AgreementView }) {
  const { text } = useSession();
  const pick = ({ status, outcome }: Pick<AgreementView, 'status' | 'outcome'>) => ({ status, outcome });
  const written = useWritten({
    meetingId,
    value: pick(agreement),
    change: (to, seen) => ({ kind: 'outcome', agreementId: agreement.id, to, seen }),
    standsIn: ({ agreements }) => pick(agreements.find(({ id }) => id === agreement.id) ?? agreement),
  });
  const { value, stands, error } = written;
  const faults = faultWords(error);
  const wordOf = (status: AgreementView['status']) => text(`together.agreement.${status}`);
  return (
    <div className={styles.outcome}>
      <Field label={text('together.column.status')}>
        <Select
          aria-label={text('together.status.of', { agreement: agreement.words })}
          value={value.status}
          onChange={(_, { value: to }) =>
            written.saveAs({ ...value, status: statuses.find((status) => status === to) ?? 'open' })
          }
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {wordOf(status)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={text('together.outcome')}
        {...fieldFault(faults, 'outcome')}
        {...(error === null && { hint: <SaveState written={written} /> })}
      >
        <Textarea
          className={styles.input ?? ''}
          aria-label={text('together.outcome.of', { agreement: agreement.words })}
          value={value.outcome}
          onChange={(_, { value: outcome }) => written.write({ ...value, outcome })}
          onBlur={written.save}
        />
      </Field>
      {stands !== undefined && (
        <TwoVersions
          fields={[
            {
              label: text('together.column.status'),
              yours: wordOf(value.status),
              stands: wordOf(stands.status),
            },
            { label: text('together.outcome'), yours: value.outcome, stands: stands.outcome },
          ]}
          onUseYours={written.useMine}
          onKeep={written.keepTheirs}
        />
      )}
      {error !== null && faults.size === 0 && stands === undefined && (
        <Failure error={error} onRetry={written.save} />
      )}
    </div>
  );
}
