import { Button } from '@fluentui/react-components';
import type { PlanStatus } from '@rod-trad/shared/domain/plan';
import { useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useEndorsePlan, useMovePlan } from '../api/use-plans.ts';
import { EndorsementForm } from './endorsement-form.tsx';
import type { PlanEntry } from './plan-entry.ts';
import styles from './plan-life.module.css';

interface PlanNextProps {
  readonly plan: PlanEntry;
  readonly etag: string;
  /** One person's plan is agreed on with that person. */
  readonly personal: boolean;
}

/** What comes next for a plan: a consultation to record, an adoption, or the next step. */
export function PlanNext({ plan, etag, personal }: PlanNextProps) {
  const { text } = useSession();
  const [open, setOpen] = useState<'consultation' | 'adoption' | 'closing'>();
  const endorse = useEndorsePlan(plan.id);
  const move = useMovePlan(plan.id);
  const discussed = plan.endorsements.some(({ kind }) => kind === 'consultation');
  const steps = plan.next.filter((status) => status !== 'adopted');
  const mayAdopt = plan.next.includes('adopted');
  const close = () => {
    setOpen(undefined);
    endorse.reset();
    move.reset();
  };
  const moveTo = (to: PlanStatus) => {
    if (!move.isPending) move.mutate({ key: crypto.randomUUID(), etag, to });
  };
  const faults = [...faultWords(move.error).values()];
  const adopt = text(personal ? 'planning.agree' : 'planning.adopt');
  if (plan.next.length === 0) return null;
  return (
    <div className={styles.next}>
      <p>{text(personal && mayAdopt ? 'planning.next.personal' : `planning.next.${plan.status}`)}</p>
      {mayAdopt && plan.withoutCriterion > 0 && (
        <Notice kind="warning">{text('planning.withoutCriterion', { count: plan.withoutCriterion })}</Notice>
      )}
      {open === undefined && (
        <>
          {move.error !== null && faults.length > 0 && <Notice kind="error">{faults.join(' ')}</Notice>}
          {move.error !== null && faults.length === 0 && <Failure error={move.error} />}
          <div className={styles.buttons}>
            {mayAdopt && !personal && (
              <Button onClick={() => setOpen('consultation')}>{text('planning.consult')}</Button>
            )}
            {mayAdopt && <Button onClick={() => setOpen('adoption')}>{adopt}</Button>}
            {steps.map((to) => (
              <Button
                key={to}
                disabledFocusable={move.isPending}
                onClick={() => (to === 'evaluated' ? setOpen('closing') : moveTo(to))}
              >
                {text(`planning.move.${to as Exclude<PlanStatus, 'adopted'>}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      {open !== undefined && (
        <Arrival key={open}>
          {open === 'closing' && (
            <Notice kind="warning">
              <p>{text('planning.close.sure')}</p>
              {plan.notEvaluated > 0 && (
                <p>{text('evaluation.beforeClosing', { count: plan.notEvaluated })}</p>
              )}
              <div className={styles.buttons}>
                <Button
                  appearance="primary"
                  onClick={() => {
                    close();
                    moveTo('evaluated');
                  }}
                >
                  {text('planning.move.evaluated')}
                </Button>
                <Button onClick={close}>{text('planning.cancel')}</Button>
              </div>
            </Notice>
          )}
          {open === 'consultation' && (
            <EndorsementForm
              label={text('planning.consult')}
              bodyHint={text('planning.consult.body')}
              askWhy={false}
              error={endorse.error}
              busy={endorse.isPending}
              onSave={({ key, endorsement }, onRefused) =>
                endorse.mutate(
                  { key, etag, consultation: endorsement },
                  { onSuccess: close, onError: onRefused },
                )
              }
              onCancel={close}
            />
          )}
          {open === 'adoption' && (
            <EndorsementForm
              label={adopt}
              bodyHint={text(personal ? 'planning.agree.body' : 'planning.adopt.body')}
              askWhy={!discussed && !personal}
              error={move.error}
              busy={move.isPending}
              onSave={({ key, endorsement, because }, onRefused) =>
                move.mutate(
                  {
                    key,
                    etag,
                    to: 'adopted',
                    adoption: endorsement,
                    ...(because !== '' && { notDiscussedBecause: because }),
                  },
                  { onSuccess: close, onError: onRefused },
                )
              }
              onCancel={close}
            />
          )}
        </Arrival>
      )}
    </div>
  );
}
