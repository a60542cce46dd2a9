import { Button } from '@fluentui/react-components';
import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { type FormEvent, useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { PendingMark, StatusMark } from '../../../components/status-mark.tsx';
import { stepMove } from '../api/step-move.ts';
import type { PlanEdits } from '../api/use-plan-edits.ts';
import styles from './plan-editor.module.css';
import type { PlanGridProps } from './plan-grid.tsx';
import { RowMark, type RowState, rowStates } from './row-mark.tsx';

/** The plan on a phone: years are set and rows moved here, the rest is written in the form that each title opens. */
export function EditCards({ plan, edits, onOpen, onAdd }: PlanGridProps) {
  const { text } = useSession();
  const states = rowStates(edits.state.entries, edits.state.saved);
  return edits.areas.map((area) => (
    <section key={area.id} aria-label={area.name}>
      <h3 className={styles.cardArea}>{area.name}</h3>
      <p className={styles.goal}>{area.mainGoal}</p>
      <ol className={styles.cards}>
        {area.measures.map((measure, index) => (
          <li key={measure.id}>
            <h4>
              <span>{index + 1}.</span>
              <button type="button" className={styles.open} onClick={() => onOpen(measure.id)}>
                {measure.title}
              </button>
            </h4>
            <CardBody
              measure={measure}
              years={plan.years}
              edits={edits}
              state={states.get(measure.id) ?? 'none'}
            />
          </li>
        ))}
        <li>
          <NewCard
            label={text('planning.new.in', { area: area.name })}
            onAdd={(title) => onAdd(area.id, title)}
          />
        </li>
      </ol>
    </section>
  ));
}

interface CardBodyProps {
  readonly measure: MeasureView;
  readonly years: NonNullable<PlanView['plan']>['years'];
  readonly edits: PlanEdits;
  readonly state: RowState;
}

function CardBody({ measure, years, edits, state }: CardBodyProps) {
  const { text } = useSession();
  const key = () => crypto.randomUUID();
  const step = (by: -1 | 1) => {
    const act = stepMove(edits.areas, measure.id, by);
    if (act !== undefined) edits.perform(act);
  };
  return (
    <>
      <StatusMark status={measure.status} /> {measure.pending && <PendingMark />} <RowMark state={state} />
      <fieldset className={styles.years} aria-label={text('plan.column.years')}>
        {years.map((year) => {
          const on = measure.years.includes(year);
          const cell = { kind: 'year', year, on: !on } as const;
          return (
            <button
              key={year}
              type="button"
              className={styles.yearButton}
              aria-pressed={on}
              onClick={() => edits.perform({ kind: 'cell', key: key(), measureId: measure.id, cell })}
            >
              {year} {on && 'x'}
            </button>
          );
        })}
      </fieldset>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={text('planning.up', { title: measure.title })}
          onClick={() => step(-1)}
        >
          ↑
        </Button>
        <Button
          size="small"
          aria-label={text('planning.down', { title: measure.title })}
          onClick={() => step(1)}
        >
          ↓
        </Button>
      </div>
    </>
  );
}

function NewCard({ label, onAdd }: { label: string; onAdd: (title: string) => void }) {
  const { text } = useSession();
  const [title, setTitle] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') onAdd(title.trim());
    setTitle('');
  };
  return (
    <form className={styles.newCard} onSubmit={add}>
      <input
        className={styles.input}
        aria-label={label}
        placeholder={text('planning.new')}
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Button type="submit">{text('planning.add')}</Button>
    </form>
  );
}
