import { Field, Input } from '@fluentui/react-components';
import type { RoundPlanView } from '@rod-trad/shared/contracts/rounds-views';
import { useRef } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { priceWords } from './price-words.ts';
import type { StepProps } from './round-draft.ts';
import styles from './rounds.module.css';
import { SmallerWay } from './smaller-way.tsx';
import { Workshop } from './workshop.tsx';

interface RoundAdviceProps extends StepProps {
  /** The latest answer; absent until there is one. */
  readonly plan: RoundPlanView | undefined;
}

/** What it costs, what is known already, and whether a smaller round would do. Follows what is filled in. */
export function RoundAdvice({ plan, draft, wrong, onChange }: RoundAdviceProps) {
  const { text, formats } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with the offer: one goes on at what it costs now.
  const choose: StepProps['onChange'] = (changes) => {
    onChange(changes);
    heading.current?.focus();
  };
  const chosen = draft.unitIds.length > 0 && draft.competenceIds.length > 0;
  return (
    <section className={styles.advice}>
      <h3 ref={heading} tabIndex={-1} className={styles.subheading}>
        {text('rounds.form.step.price')}
      </h3>
      <div aria-live="polite">
        {(plan === undefined || !chosen) && <p>{text('rounds.advice.waiting')}</p>}
        {plan !== undefined && chosen && (
          <>
            <p className={styles.strong}>{priceWords(text, formats, plan.price)}</p>
            {draft.onlyMissing && plan.known > 0 && (
              <p className={styles.quiet}>{text('rounds.price.known', { count: plan.known })}</p>
            )}
            {plan.withoutAccount > 0 && (
              <p className={styles.quiet}>
                {text('rounds.progress.noAccount', { count: plan.withoutAccount })}
              </p>
            )}
            {plan.newcomers > 0 && (
              <p className={styles.quiet}>{text('rounds.progress.newcomers', { count: plan.newcomers })}</p>
            )}
            {plan.warnings.map((warning) => (
              <Notice key={warning.kind} kind="warning">
                {text(`rounds.warning.${warning.kind}`, { ...warning })}
              </Notice>
            ))}
          </>
        )}
      </div>
      {chosen && <SmallerWay offer={plan?.smaller} draft={draft} onChange={choose} />}
      {plan !== undefined && chosen && plan.workshop.people > 1 && <Workshop plan={plan} draft={draft} />}
      {plan !== undefined && chosen && plan.people > 0 && <Exists plan={plan} draft={draft} />}
      <Field
        label={text('rounds.form.hourlyCost')}
        hint={text('rounds.form.hourlyCost.hint')}
        {...fieldFault(wrong, 'hourlyCost')}
      >
        <Input
          type="number"
          min={0}
          value={draft.hourlyCost}
          onChange={(_, { value }) => onChange({ hourlyCost: value })}
        />
      </Field>
    </section>
  );
}

function Exists({ plan, draft }: { plan: RoundPlanView; draft: RoundAdviceProps['draft'] }) {
  const { text, formats } = useSession();
  const people = formats.number(plan.people);
  const few = plan.exists.every(({ fresh }) => fresh === undefined);
  return (
    <div>
      <h4 className={styles.offerTitle}>{text('rounds.exists.title')}</h4>
      <p className={styles.quiet}>{text(few ? 'rounds.exists.few' : 'rounds.exists.about')}</p>
      {!few && (
        <dl className={styles.exists}>
          {plan.exists.map(({ id, name, fresh = 0 }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{text('rounds.exists.row', { fresh: formats.number(fresh), people })}</dd>
            </div>
          ))}
        </dl>
      )}
      {!draft.onlyMissing && plan.known > 0 && (
        <p>{text('rounds.exists.onlyMissing', { price: priceWords(text, formats, plan.ifOnlyMissing) })}</p>
      )}
    </div>
  );
}
