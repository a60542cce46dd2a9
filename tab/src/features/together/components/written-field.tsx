import { Field, Textarea } from '@fluentui/react-components';
import { Failure } from '../../../components/failure.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import type { Change } from '../api/use-consultations.ts';
import styles from './together.module.css';
import { type Standing, useWritten } from './use-written.ts';

interface WrittenFieldProps {
  readonly meetingId: string;
  /** What it is called beside the field, and with the matter it belongs to for who hears it alone. */
  readonly label: string;
  readonly longLabel: string;
  readonly value: string;
  readonly mayWrite: boolean;
  readonly change: (to: string, seen: string) => Change;
  readonly standsIn: (version: Standing) => string;
}

/** A text that is written where it stands: kept when one leaves it, or with Ctrl and Enter. Who may not write reads it. */
export function WrittenField(props: WrittenFieldProps) {
  const { label, longLabel, mayWrite } = props;
  const written = useWritten(props);
  if (!mayWrite) {
    return (
      <div className={styles.said}>
        <p className={styles.label}>{label}</p>
        <p className={styles.words}>{props.value || '–'}</p>
      </div>
    );
  }
  const [fault] = faultWords(written.error).values();
  return (
    <div className={styles.said}>
      <Field
        label={label}
        {...(fault !== undefined && { validationMessage: fault })}
        {...(fault === undefined &&
          written.stands === undefined && { hint: <SaveState written={written} /> })}
      >
        <Textarea
          className={styles.input ?? ''}
          aria-label={longLabel}
          value={written.value}
          onChange={(_, { value }) => written.write(value)}
          onBlur={written.save}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) written.save();
          }}
        />
      </Field>
      {written.stands !== undefined && (
        <TwoVersions
          fields={[{ label, yours: written.value, stands: written.stands }]}
          onUseYours={written.useMine}
          onKeep={written.keepTheirs}
        />
      )}
      {written.error !== null && fault === undefined && written.stands === undefined && (
        <Failure error={written.error} onRetry={written.save} />
      )}
      <p className={styles.onPaper}>{written.value || '–'}</p>
    </div>
  );
}

type Written = Pick<ReturnType<typeof useWritten>, 'isPending' | 'isWriting' | 'outcome'>;

/** Whether what was written is kept, in words. */
export function SaveState({ written: { isPending, isWriting, outcome } }: { written: Written }) {
  const { text } = useSession();
  if (isPending) return <span>{text('together.saving')}</span>;
  if (isWriting) return <span>{text('together.unsaved')}</span>;
  if (outcome === undefined) return null;
  return <span role="status">{text(outcome === 'pending' ? 'tab.pending' : 'together.saved')}</span>;
}
