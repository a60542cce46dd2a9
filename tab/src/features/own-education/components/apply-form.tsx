import { Button } from '@fluentui/react-components';
import type { LeaveView, OwnEducationView } from '@rod-trad/shared/contracts/education-views';
import { type FormEvent, useState } from 'react';
import { AgreementParagraph } from '../../../components/education/agreement-paragraph.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useApplyForLeave } from '../api/use-own-education.ts';
import { type ApplyDraft, applicationOf, bodyOf, missingDays } from './apply-draft.ts';
import { ApplyVersions } from './apply-versions.tsx';
import styles from './own-education.module.css';
import { StudyFields } from './study-fields.tsx';
import { ValueFields } from './value-fields.tsx';

interface ApplyFormProps {
  /** The application that is changed; absent for a new one. */
  readonly leave: LeaveView | undefined;
  readonly view: OwnEducationView;
  readonly onDone: () => void;
}

/** Which education, how much of it, when, and of what value to both. */
export function ApplyForm({ leave, view, onDone }: ApplyFormProps) {
  const { text } = useSession();
  const [fresh] = useState(() => applicationOf(leave));
  /** What is written, from which version on: nobody's change meanwhile takes it away. */
  const [writing, setWriting] = useState<{ draft: ApplyDraft; etag: string | undefined }>();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { mutate, reset, error, isPending } = useApplyForLeave();
  const { form, onRefused } = useFocusOnFault();
  const draft = writing?.draft ?? fresh;
  const faults = faultWords(error);
  const standing = standingVersion<LeaveView>(error);
  const change = (changes: Partial<ApplyDraft>) => {
    if (isPending) return;
    reset();
    setMissing([]);
    const changed = { ...draft, ...changes, key: crypto.randomUUID() };
    setWriting({ draft: changed, etag: writing?.etag ?? leave?.etag });
  };
  const send = (etag: string | undefined) => {
    const lacking = missingDays(draft);
    setMissing(lacking);
    if (lacking.length > 0) return onRefused();
    if (isPending) return;
    const changes = leave && etag !== undefined ? { id: leave.id, etag } : undefined;
    mutate(bodyOf(draft, changes), { onSuccess: onDone, onError: onRefused });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(writing?.etag ?? leave?.etag);
  };
  const wrong = (field: string) =>
    missing.includes(field) ? { validationMessage: text('education.fill') } : fieldFault(faults, field);
  const parts = { draft, wrong, view, onChange: change };
  const general = faults.get('decision');
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('education.own.apply')}
      noValidate
      onSubmit={submit}
    >
      <AgreementParagraph paragraph="hta-1-14.2" />
      <Notice kind="info">{text('education.apply.health')}</Notice>
      {general !== undefined && <Notice kind="error">{general}</Notice>}
      {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
      {standing !== undefined && leave !== undefined && (
        <ApplyVersions
          draft={draft}
          standing={standing}
          onUseYours={() => send(standing.etag)}
          onKeep={onDone}
        />
      )}
      <StudyFields {...parts} />
      <ValueFields {...parts} />
      <Button type="submit" appearance="primary" disabledFocusable={isPending}>
        {text(leave === undefined ? 'education.apply.send' : 'education.apply.save')}
      </Button>
    </form>
  );
}
