import { Button } from '@fluentui/react-components';
import type { PlansView } from '@rod-trad/shared/contracts/plans-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { type PlanSubject, useCopyPlan, usePlans, useSavePlan } from '../api/use-plans.ts';
import { PeriodForm } from './period-form.tsx';
import { PlanCopy } from './plan-copy.tsx';
import { PlanEdit } from './plan-edit.tsx';
import type { PlanEntry } from './plan-entry.ts';
import styles from './plan-life.module.css';
import { PlanNext } from './plan-next.tsx';
import { PlanSteps } from './plan-steps.tsx';

/** The plans of a unit or a person, how far each has come from draft to evaluation, and what comes next. */
export function PlanLife({ subject }: { subject: PlanSubject }) {
  const { text } = useSession();
  const { data, error, refetch } = usePlans(subject);
  if (data === undefined) {
    return error === null ? (
      <ViewSkeleton label={text('tab.loading')} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      {data.plans.map((plan) => (
        <PlanSection key={plan.id} plan={plan} subject={subject} view={data} />
      ))}
      {data.plans.length === 0 && 'unitId' in subject && <p>{text('planning.plans.none')}</p>}
      {data.mayAdd && <NewPlan subject={subject} plans={data} />}
    </>
  );
}

interface PlanSectionProps {
  readonly plan: PlanEntry;
  readonly subject: PlanSubject;
  readonly view: PlansView;
}

function PlanSection({ plan, subject, view }: PlanSectionProps) {
  const { text, formats } = useSession();
  const facts = [
    text('planning.period', { first: plan.firstYear, last: plan.lastYear }),
    plan.revisionYear !== undefined && text('planning.revision', { year: plan.revisionYear }),
    plan.parent !== undefined && text('planning.parentPlan', { title: plan.parent.title }),
    plan.movedFrom !== undefined && text('planning.movedFrom', { unit: plan.movedFrom }),
    text('plan.measures', { count: plan.measures }),
  ].filter((part) => part !== false);
  return (
    <section className={styles.plan} aria-label={plan.title}>
      <h3>{plan.title}</h3>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <PlanSteps status={plan.status} personal={'personId' in subject} />
      {plan.endorsements.map(({ kind, on, body, caseNumber }) => (
        <p key={`${kind} ${on} ${body}`} className={styles.facts}>
          {text(kind === 'adoption' ? 'plan.adopted' : 'plan.consulted', { on: formats.day(on), body })}
          {caseNumber !== undefined && `, ${text('plan.caseNumber', { number: caseNumber })}`}
        </p>
      ))}
      {plan.notDiscussedBecause !== undefined && (
        <p className={styles.facts}>{text('planning.notDiscussed', { because: plan.notDiscussedBecause })}</p>
      )}
      {plan.etag !== undefined && <PlanNext plan={plan} etag={plan.etag} personal={'personId' in subject} />}
      {/* That of a closed unit is still that unit's, and stays as it was called. */}
      {plan.etag !== undefined && plan.status !== 'evaluated' && plan.movedFrom === undefined && (
        <PlanEdit plan={plan} etag={plan.etag} subject={subject} parents={view.parents} />
      )}
      {plan.hasCopy && <PlanCopy planId={plan.id} />}
      {view.mayAdd && plan.status !== 'draft' && plan.status !== 'inConsultation' && (
        <CopyForward plan={plan} />
      )}
    </section>
  );
}

function NewPlan({ subject, plans }: { subject: PlanSubject; plans: PlansView }) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const { mutate, error, isPending } = useSavePlan();
  if (!open) return <Button onClick={() => setOpen(true)}>{text('planning.newPlan')}</Button>;
  return (
    <PeriodForm
      label={text('planning.newPlan')}
      title={text('planning.newPlan.title', {
        ...plans.suggested,
        unit: (plans.unit ?? plans.person)?.name ?? '',
      })}
      period={plans.suggested}
      parents={plans.parents}
      error={error}
      busy={isPending}
      onSave={({ parentPlanId, ...rest }, onRefused) =>
        mutate(
          { ...rest, subject, ...(parentPlanId !== '' && { parentPlanId }) },
          { onSuccess: () => setOpen(false), onError: onRefused },
        )
      }
      onCancel={() => setOpen(false)}
    />
  );
}

function CopyForward({ plan }: { plan: PlanEntry }) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const { mutate, error, isPending } = useCopyPlan(plan.id);
  const years = plan.lastYear - plan.firstYear + 1;
  const period = { firstYear: plan.lastYear + 1, lastYear: plan.lastYear + years };
  if (!open) return <Button onClick={() => setOpen(true)}>{text('planning.copyForward')}</Button>;
  return (
    <PeriodForm
      label={text('planning.copyForward')}
      about={text('planning.copyForward.about')}
      title={text('planning.newPlan.title', { ...period, unit: '' }).trim()}
      period={period}
      parents={[]}
      error={error}
      busy={isPending}
      onSave={({ parentPlanId: _, ...rest }, onRefused) =>
        mutate(rest, { onSuccess: () => setOpen(false), onError: onRefused })
      }
      onCancel={() => setOpen(false)}
    />
  );
}
