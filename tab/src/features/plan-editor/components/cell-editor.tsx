import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import { isoDate, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { type Strategy, strategies } from '@rod-trad/shared/domain/measure';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { useMeasureForm } from '../../../components/measure-form/use-measure-form.ts';
import { useSession } from '../../../components/session.tsx';
import type { Cell } from '../api/act.ts';
import styles from './plan-editor.module.css';

export type EditableColumn = 'title' | 'strategy' | 'ownerId' | 'dueOn';

interface CellEditorProps {
  readonly column: EditableColumn;
  readonly measure: MeasureView;
  readonly planId: string;
  /** What the editing began with, when it began by typing. */
  readonly typed: string | undefined;
  readonly onDone: (cell: Cell | undefined, ownerName?: string) => void;
}

/** One cell being written. Enter or leaving it keeps what is written, Escape takes it back. */
export function CellEditor({ column, planId, typed, onDone, ...shown }: CellEditorProps) {
  const { text } = useSession();
  /** As it stood when the writing began: what somebody else writes meanwhile has not been seen. */
  const [measure] = useState(shown.measure);
  const [value, setValue] = useState(typed ?? writtenIn(column, measure));
  const arrive = useArrival();
  /** Leaving comes after Enter and Escape too, and is no second answer. */
  const answered = useRef(false);
  const done = (cell: Cell | undefined, ownerName?: string) => {
    if (answered.current) return;
    answered.current = true;
    onDone(cell, ownerName);
  };
  const keep = () => done(cellOf(column, measure, value));
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') keep();
    if (event.key === 'Escape') done(undefined);
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  };
  const label = text(`planning.edit.${column}`, { title: measure.title });
  const common = { 'aria-label': label, className: styles.input, value, onKeyDown, onBlur: keep };
  if (column === 'ownerId') {
    return (
      <OwnerSelect
        {...common}
        planId={planId}
        measure={measure}
        onChoose={(id, name) => done(cellOf('ownerId', measure, id), name)}
      />
    );
  }
  if (column === 'strategy') {
    return (
      <select {...common} ref={arrive} onChange={({ target }) => setValue(target.value)}>
        {strategies.map((strategy) => (
          <option key={strategy} value={strategy}>
            {text(`measure.strategy.${strategy}`)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...common}
      ref={arrive}
      type={column === 'dueOn' ? 'date' : 'text'}
      maxLength={200}
      onChange={({ target }) => setValue(target.value)}
    />
  );
}

/** The person has asked for this cell: what is typed next belongs in it, at the end. */
function useArrival() {
  return useCallback((element: HTMLInputElement | HTMLSelectElement | null) => {
    element?.focus();
    if (element instanceof HTMLInputElement && element.type === 'text') {
      element.setSelectionRange(element.value.length, element.value.length);
    }
  }, []);
}

interface OwnerSelectProps {
  readonly 'aria-label': string;
  readonly className: string | undefined;
  readonly value: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly planId: string;
  readonly measure: MeasureView;
  readonly onChoose: (id: string, name: string) => void;
}

function OwnerSelect({ planId, measure, value, onChoose, onKeyDown, ...rest }: OwnerSelectProps) {
  const { text, formats } = useSession();
  const [chosen, setChosen] = useState(value);
  const arrive = useArrival();
  const { data } = useMeasureForm(planId);
  const listed = data?.owners.toSorted((a, b) => formats.compare(a.name, b.name)) ?? [];
  const { owner } = measure;
  const all = owner === undefined || listed.some(({ id }) => id === owner.id) ? listed : [owner, ...listed];
  const keep = () => onChoose(chosen, all.find(({ id }) => id === chosen)?.name ?? '');
  return (
    <select
      aria-label={rest['aria-label']}
      className={rest.className}
      value={chosen}
      ref={arrive}
      onChange={({ target }) => setChosen(target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return onKeyDown(event);
        event.stopPropagation();
        event.preventDefault();
        keep();
      }}
    >
      <option value="">{text('planning.owner.none')}</option>
      {all.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function writtenIn(column: EditableColumn, measure: MeasureView): string {
  if (column === 'ownerId') return measure.owner?.id ?? '';
  return measure[column] ?? '';
}

/** Undefined when nothing has changed. */
function cellOf(column: EditableColumn, measure: MeasureView, value: string): Cell | undefined {
  const seen = writtenIn(column, measure);
  const to = value.trim();
  if (to === seen) return undefined;
  if (column === 'title') return to === '' ? undefined : { kind: 'title', to, seen };
  if (column === 'strategy') return { kind: 'strategy', to: to as Strategy, seen: measure.strategy };
  if (column === 'ownerId') {
    return { kind: 'ownerId', ...(to !== '' && { to }), ...(seen !== '' && { seen }) };
  }
  const day = parseIsoDate(to);
  return {
    kind: 'dueOn',
    ...(day !== undefined && { to: day }),
    ...(seen !== '' && { seen: isoDate(seen) }),
  };
}
