import { Button } from '@fluentui/react-components';
import type { PlansView } from '@rod-trad/shared/contracts/plans-views';
import { useState } from 'react';
import { standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { type PlanSubject, useSavePlan } from '../api/use-plans.ts';
import { PeriodForm, type PlanPeriod } from './period-form.tsx';
import type { PlanEntry } from './plan-entry.ts';

interface PlanEditProps {
  readonly plan: PlanEntry;
  readonly etag: string;
  readonly subject: PlanSubject;
  readonly parents: PlansView['parents'];
}

type Standing = Pick<PlanPeriod, 'title' | 'firstYear' | 'lastYear'> & { readonly parentPlanId?: string };

/** Changes what a plan is called, its years as long as it is not adopted, and of which plan above it carries out a part. */
export function PlanEdit({ plan, etag, subject, parents }: PlanEditProps) {
  const { text } = useSession();
  /** The version that was looked at when the form was opened. */
  const [version, setVersion] = useState<string>();
  const [sent, setSent] = useState<PlanPeriod>();
  const { mutate, reset, error, isPending } = useSavePlan();
  if (version === undefined) {
    return <Button onClick={() => setVersion(etag)}>{text('planning.plan.edit')}</Button>;
  }
  const close = () => {
    setVersion(undefined);
    reset();
  };
  const send = (written: PlanPeriod, seen: string, onRefused?: () => void) => {
    const { key, title, firstYear, lastYear, parentPlanId } = written;
    setSent(written);
    mutate(
      {
        ...{ key, title, firstYear, lastYear, subject, changes: { id: plan.id, etag: seen } },
        ...(parentPlanId !== '' && { parentPlanId }),
      },
      { onSuccess: close, ...(onRefused && { onError: onRefused }) },
    );
  };
  const standing = standingVersion<Standing>(error);
  const above = withCurrent(parents, plan.parent);
  const fieldsOf = ({ title, firstYear, lastYear, parentPlanId }: Standing) =>
    [
      ['planning.field.title', title],
      ['planning.firstYear', String(firstYear)],
      ['planning.lastYear', String(lastYear)],
      ['planning.under', above.find(({ id }) => id === parentPlanId)?.title ?? text('planning.under.none')],
    ] as const;
  const isFixed = plan.status === 'adopted' || plan.status === 'running';
  return (
    <PeriodForm
      label={text('planning.plan.edit')}
      title={plan.title}
      period={plan}
      parents={above}
      parent={plan.parent?.id ?? ''}
      yearsFixed={isFixed}
      error={standing === undefined ? error : null}
      busy={isPending}
      onSave={(written, onRefused) => send(written, version, onRefused)}
      onCancel={close}
    >
      {standing !== undefined && sent !== undefined && (
        <TwoVersions
          fields={fieldsOf(sent)
            .map(([key, yours], at) => ({
              label: text(key),
              yours,
              stands: fieldsOf(standing)[at]?.[1] ?? '',
            }))
            .filter(({ yours, stands }) => yours !== stands)}
          onUseYours={() => send({ ...sent, key: crypto.randomUUID() }, standing.etag)}
          onKeep={close}
        />
      )}
    </PeriodForm>
  );
}

/** The plan above may have been closed since: it can still be left as it is. */
function withCurrent(parents: PlansView['parents'], current: PlanEntry['parent']): PlansView['parents'] {
  if (current === undefined || parents.some(({ id }) => id === current.id)) return parents;
  return [{ ...current, unit: '' }, ...parents];
}
