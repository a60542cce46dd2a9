import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { PlansView } from '@rod-trad/shared/contracts/plans-views';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import styles from './plan-life.module.css';

export interface PlanPeriod {
  readonly key: string;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Empty: under none. */
  readonly parentPlanId: string;
}

interface PeriodFormProps {
  readonly label: string;
  readonly about?: string;
  readonly title: string;
  readonly period: { readonly firstYear: number; readonly lastYear: number };
  readonly parents: PlansView['parents'];
  /** The plan above at first; absent: the nearest. */
  readonly parent?: string;
  /** An adopted plan is for the years it was adopted for. */
  readonly yearsFixed?: boolean;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onSave: (plan: PlanPeriod, onRefused: () => void) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** What a plan is called, for which years it is, and of which plan above it carries out a part. */
export function PeriodForm(props: PeriodFormProps) {
  const { label, about, period, parents, yearsFixed = false, error, busy, onSave, onCancel } = props;
  const { text } = useSession();
  const [title, setTitle] = useState(props.title);
  const [first, setFirst] = useState(String(period.firstYear));
  const [last, setLast] = useState(String(period.lastYear));
  const [parentPlanId, setParent] = useState(props.parent ?? parents[0]?.id ?? '');
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const wrong = (field: string) => fieldFault(faults, field);
  const others = [...faults]
    .filter(([field]) => !['title', 'firstYear', 'parentPlanId'].includes(field))
    .map(([, words]) => words);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const years = { firstYear: Number(first) || 0, lastYear: Number(last) || 0 };
    onSave({ key: crypto.randomUUID(), title, ...years, parentPlanId }, onRefused);
  };
  return (
    <Arrival>
      <form ref={form} className={styles.form} aria-label={label} noValidate onSubmit={save}>
        <h3>{label}</h3>
        {props.children}
        {about !== undefined && <p className={styles.facts}>{about}</p>}
        <Field label={text('planning.field.title')} required {...wrong('title')}>
          <Input value={title} onChange={(_, { value }) => setTitle(value)} />
        </Field>
        {yearsFixed ? (
          <p className={styles.facts}>
            {text('planning.plan.yearsFixed', { first: period.firstYear, last: period.lastYear })}
          </p>
        ) : (
          <div className={styles.years}>
            <Field label={text('planning.firstYear')} {...wrong('firstYear')}>
              <Input inputMode="numeric" value={first} onChange={(_, { value }) => setFirst(value)} />
            </Field>
            <Field label={text('planning.lastYear')}>
              <Input inputMode="numeric" value={last} onChange={(_, { value }) => setLast(value)} />
            </Field>
          </div>
        )}
        {parents.length > 0 && (
          <Field label={text('planning.under')} {...wrong('parentPlanId')}>
            <Select value={parentPlanId} onChange={(_, { value }) => setParent(value)}>
              <option value="">{text('planning.under.none')}</option>
              {parents.map((parent) => (
                <option key={parent.id} value={parent.id}>
                  {parent.title}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {others.length > 0 && <Notice kind="error">{others.join(' ')}</Notice>}
        {error !== null && faults.size === 0 && <Failure error={error} />}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {text('planning.save')}
          </Button>
          <Button onClick={onCancel}>{text('planning.cancel')}</Button>
        </div>
      </form>
    </Arrival>
  );
}
