import { Button } from '@fluentui/react-components';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { type Act, type Cell, placeOf } from '../api/act.ts';
import type { Entry } from '../api/edit-queue.ts';
import type { PlanEdits } from '../api/use-plan-edits.ts';
import styles from './plan-editor.module.css';

interface TroublesProps {
  readonly edits: PlanEdits;
  readonly onOpen: (measureId: string) => void;
  /** Opens the form for a new measure that has been begun. */
  readonly onBegin: (areaId: string, title: string) => void;
}

/** What could not be saved: why, and a choice. Nothing that was written is thrown away before it is made. */
export function Troubles({ edits, ...ways }: TroublesProps) {
  return edits.state.entries.map((entry) => {
    if (entry.state === 'conflict') {
      return <Conflict key={entry.act.key} entry={entry} edits={edits} {...ways} />;
    }
    if (entry.state === 'refused') {
      return <Refusal key={entry.act.key} entry={entry} edits={edits} {...ways} />;
    }
    return null;
  });
}

type TroubleProps = { readonly entry: Entry } & TroublesProps;

function Refusal({ entry, edits, onOpen, onBegin }: TroubleProps) {
  const { text } = useSession();
  const { act, words } = entry;
  const title = placeOf(edits.areas, act.measureId)?.measure.title ?? '';
  return (
    <Notice kind="error">
      <p>
        <strong>{title}</strong> {words}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => edits.queue.retry(act.key)}>
          {text('tab.retry')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            if (act.kind !== 'create') return onOpen(act.measureId);
            edits.queue.giveUp(act.key);
            onBegin(act.areaId, act.title);
          }}
        >
          {text('planning.menu.open')}
        </Button>
        <Button size="small" onClick={() => edits.queue.giveUp(act.key)}>
          {text('planning.giveUp')}
        </Button>
      </div>
    </Notice>
  );
}

function Conflict({ entry, edits, ...ways }: TroubleProps) {
  const words = useCellWords();
  const { act, current } = entry;
  if (act.kind !== 'cell' || current === undefined) {
    return <Refusal entry={entry} edits={edits} {...ways} />;
  }
  const { label, yours, stands } = words(act, current);
  return (
    <TwoVersions
      fields={[{ label, yours, stands }]}
      onUseYours={() =>
        edits.queue.insist(act.key, { ...act, key: crypto.randomUUID(), cell: seenNow(act.cell, current) })
      }
      onKeep={() => edits.queue.giveUp(act.key)}
    />
  );
}

/** The same change, by one who has seen what stands. */
function seenNow(cell: Cell, current: MeasureDetailView): Cell {
  if (cell.kind === 'year') return cell;
  const seen = cell.kind === 'ownerId' ? current.owner?.id : current[cell.kind];
  const { seen: _, ...rest } = cell;
  return { ...rest, ...(seen !== undefined && { seen }) } as Cell;
}

function useCellWords() {
  const { text, formats } = useSession();
  return (act: Act & { kind: 'cell' }, current: MeasureDetailView) => {
    const { cell } = act;
    const day = (on: string | undefined) => (on === undefined ? '' : formats.day(on));
    switch (cell.kind) {
      case 'title':
        return { label: text('planning.field.title'), yours: cell.to, stands: current.title };
      case 'strategy':
        return {
          label: text('plan.column.strategy'),
          yours: text(`measure.strategy.${cell.to}`),
          stands: text(`measure.strategy.${current.strategy}`),
        };
      case 'ownerId':
        return {
          label: text('plan.column.owner'),
          yours: act.ownerName ?? '',
          stands: current.owner?.name ?? '',
        };
      case 'dueOn':
        return { label: text('plan.column.dueOn'), yours: day(cell.to), stands: day(current.dueOn) };
      case 'year':
        return { label: String(cell.year), yours: cell.on ? 'x' : '', stands: current.years.join(', ') };
    }
  };
}
