import { Button } from '@fluentui/react-components';
import type { RoundPlanView, RoundView } from '@rod-trad/shared/contracts/rounds-views';
import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { useSettled } from '../../../components/use-settled.ts';
import { useMoveRound } from '../api/use-round-commands.ts';
import { useAskPlan, useRoundPlan } from '../api/use-round-plan.ts';
import { Confirm } from './confirm.tsx';
import { RoundAdvice } from './round-advice.tsx';
import styles from './rounds.module.css';
import { ScopeSteps } from './scope-steps.tsx';
import { useRoundForm } from './use-round-form.ts';
import { WhySteps } from './why-steps.tsx';

/** As long as it takes to stop typing. */
const settleMs = 400;

interface RoundFormProps {
  readonly units: readonly UnitRef[];
  readonly round?: RoundView | undefined;
  readonly onLeave: () => void;
  readonly onOpened: (id: string) => void;
}

type Asking =
  | { readonly kind: 'open'; readonly plan: RoundPlanView }
  | { readonly kind: 'discard' | 'leave' };

/** A round in five steps on one page, with the price and the advice beside it while it is written. */
export function RoundForm({ units, round, onLeave, onOpened }: RoundFormProps) {
  const { text, formats } = useSession();
  const only = units.length === 1 ? units.map(({ id }) => id) : [];
  const form = useRoundForm({ round, today: norwegianDay(new Date()), unitIds: only });
  const plan = useRoundPlan(useSettled(form.body, settleMs));
  const askPlan = useAskPlan();
  const open = useMoveRound('openRound');
  const close = useMoveRound('closeRound');
  const [asking, setAsking] = useState<Asking>();
  const [planError, setPlanError] = useState<Error | null>(null);
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  const { wrong, version, newer, failed } = form;
  const error = failed ?? open.error ?? close.error ?? planError;

  const tryToOpen = async () => {
    setPlanError(null);
    open.reset();
    try {
      const now = await askPlan(form.body);
      form.setLacking(new Map(now.faults.map(({ field, words }) => [field, words])));
      if (now.faults.length === 0 && (await form.store()) !== undefined)
        setAsking({ kind: 'open', plan: now });
    } catch (refusal) {
      setPlanError(refusal instanceof Error ? refusal : new Error(String(refusal)));
    }
  };
  const confirmed = () => {
    if (asking?.kind === 'leave') onLeave();
    if (version === undefined) return;
    const act = { ...version, key: crypto.randomUUID() };
    const done = { onSettled: () => setAsking(undefined) };
    if (asking?.kind === 'open') open.mutate(act, { ...done, onSuccess: () => onOpened(version.id) });
    if (asking?.kind === 'discard') close.mutate(act, { ...done, onSuccess: onLeave });
  };
  const steps = { draft: form.draft, wrong, onChange: form.change };
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.back}
        onClick={() => (form.dirty ? setAsking({ kind: 'leave' }) : onLeave())}
      >
        <span aria-hidden="true">← </span>
        {text('rounds.back')}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text(round === undefined ? 'rounds.form.new' : 'rounds.form.draft')}
      </h2>
      <form
        className={styles.form}
        aria-label={text('rounds.form.new')}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void form.store();
        }}
      >
        <div className={styles.steps}>
          <WhySteps {...steps} />
          <ScopeSteps {...steps} units={units} />
        </div>
        <RoundAdvice {...steps} plan={plan.data} />
        <div className={styles.ending}>
          {plan.error !== null && <Failure error={plan.error} onRetry={() => void plan.refetch()} />}
          {error !== null && <Failure error={error} />}
          {newer !== undefined && (
            <Notice kind="error">
              <p>{text('rounds.form.conflict')}</p>
              <Button onClick={() => void form.store(newer)}>{text('rounds.form.useMine')}</Button>
            </Notice>
          )}
          {wrong.size > 0 && <Notice kind="error">{text('rounds.form.lacks', { count: wrong.size })}</Notice>}
          {form.save.data !== undefined && !form.dirty && (
            <Notice kind={form.save.data.outcome === 'pending' ? 'info' : 'success'}>
              {text(form.save.data.outcome === 'pending' ? 'rounds.pending' : 'rounds.form.saved')}
            </Notice>
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={form.save.isPending}
              onClick={() => void tryToOpen()}
            >
              {text('rounds.form.open')}
            </Button>
            <Button type="submit" disabledFocusable={form.save.isPending}>
              {text(form.save.isPending ? 'rounds.form.saving' : 'rounds.form.save')}
            </Button>
            {version !== undefined && (
              <Button onClick={() => setAsking({ kind: 'discard' })}>{text('rounds.form.discard')}</Button>
            )}
          </div>
        </div>
      </form>
      <Confirm
        open={asking !== undefined}
        title={asking === undefined ? '' : text(`rounds.${asking.kind}.title`)}
        yes={asking === undefined ? '' : text(`rounds.${asking.kind}.yes`)}
        busy={open.isPending || close.isPending}
        onCancel={() => setAsking(undefined)}
        onYes={confirmed}
      >
        {asking?.kind === 'open' && (
          <>
            <p className={styles.strong}>
              {text('rounds.open.body', {
                count: asking.plan.price.people,
                hours: formats.number(asking.plan.price.hours),
              })}
            </p>
            <p>{text('rounds.open.fixed')}</p>
          </>
        )}
        {asking?.kind === 'discard' && <p>{text('rounds.discard.body')}</p>}
        {asking?.kind === 'leave' && <p>{text('rounds.leave.body')}</p>}
      </Confirm>
    </>
  );
}
