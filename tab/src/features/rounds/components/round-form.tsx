import { Button } from '@fluentui/react-components';
import type { RoundPlanView, RoundView } from '@rod-trad/shared/contracts/rounds-views';
import type { UnitRef } from '@rod-trad/shared/contracts/view-parts';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useSettled } from '../../../components/use-settled.ts';
import { type RoundVersion, settled, useMoveRound } from '../api/use-round-commands.ts';
import { useAskPlan, useRoundPlan } from '../api/use-round-plan.ts';
import type { Question } from './confirm.tsx';
import { timeWords } from './price-words.ts';
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
  readonly ask: (question: Question) => void;
  readonly onLeave: () => void;
  readonly onOpened: (id: string) => void;
}

/** A round in five steps on one page, with the price and the advice beside it while it is written. */
export function RoundForm({ units, round, ask, onLeave, onOpened }: RoundFormProps) {
  const { text } = useSession();
  const only = units.length === 1 ? units.map(({ id }) => id) : [];
  const form = useRoundForm({ round, today: norwegianDay(new Date()), unitIds: only });
  const plan = useRoundPlan(useSettled(form.scope, settleMs));
  const askPlan = useAskPlan();
  const open = useMoveRound('openRound');
  const close = useMoveRound('closeRound');
  const [planError, setPlanError] = useState<Error | null>(null);
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  const { form: element, onRefused } = useFocusOnFault();
  const { wrong, version, newer } = form;
  const error = form.failed ?? open.error ?? close.error ?? planError;

  const tryToOpen = async () => {
    setPlanError(null);
    open.reset();
    try {
      const now = await askPlan(form.body);
      form.setLacking(new Map(now.faults.map(({ field, words }) => [field, words])));
      const stands = now.faults.length === 0 ? await form.store() : undefined;
      if (stands === undefined) onRefused();
      else askToOpen(stands, now);
    } catch (refusal) {
      setPlanError(refusal instanceof Error ? refusal : new Error(String(refusal)));
    }
  };
  const store = async (event: FormEvent) => {
    event.preventDefault();
    if ((await form.store()) === undefined) onRefused();
  };
  const act = (stands: RoundVersion) => ({ ...stands, key: crypto.randomUUID() });
  const askToOpen = (stands: RoundVersion, { price }: RoundPlanView) =>
    ask({
      title: text('rounds.open.title'),
      body: <WhatItCosts price={price} />,
      yes: text('rounds.open.yes'),
      onYes: () => settled(open.mutateAsync(act(stands)).then(() => onOpened(stands.id))),
    });
  const askToDiscard = (stands: RoundVersion) =>
    ask({
      title: text('rounds.discard.title'),
      body: text('rounds.discard.body'),
      yes: text('rounds.discard.yes'),
      onYes: () => settled(close.mutateAsync(act(stands)).then(onLeave)),
    });
  const askToLeave = () =>
    ask({
      title: text('rounds.leave.title'),
      body: text('rounds.leave.body'),
      yes: text('rounds.leave.yes'),
      onYes: onLeave,
    });
  const steps = { draft: form.draft, wrong, onChange: form.change };
  return (
    <>
      <Button appearance="subtle" className={styles.back} onClick={form.dirty ? askToLeave : onLeave}>
        <span aria-hidden="true">←</span>
        {text('rounds.back')}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text(round === undefined ? 'rounds.form.new' : 'rounds.form.draft')}
      </h2>
      <form
        ref={element}
        className={styles.form}
        aria-label={text('rounds.form.new')}
        noValidate
        onSubmit={(event) => void store(event)}
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
              <Button onClick={() => askToDiscard(version)}>{text('rounds.form.discard')}</Button>
            )}
          </div>
        </div>
      </form>
    </>
  );
}

function WhatItCosts({ price }: Pick<RoundPlanView, 'price'>) {
  const { text } = useSession();
  return (
    <>
      <p className={styles.strong}>
        {text('rounds.open.body', { count: price.people, time: timeWords(text, price) })}
      </p>
      <p>{text('rounds.open.fixed')}</p>
    </>
  );
}
