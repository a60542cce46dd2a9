import { Button } from '@fluentui/react-components';
import type { PlanBody } from '@rod-trad/shared/contracts/plan-view';
import type { QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { LeaveGuard } from '../../../components/leave-guard.tsx';
import { NewMeasurePanel } from '../../../components/measure-form/new-measure-panel.tsx';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import { usePlanEdits } from '../api/use-plan-edits.ts';
import { EditCards } from './edit-cards.tsx';
import styles from './plan-editor.module.css';
import { PlanGrid } from './plan-grid.tsx';
import { SavedLine } from './saved-line.tsx';
import { Troubles } from './troubles.tsx';

interface PlanEditorProps {
  readonly view: PlanBody & { readonly plan: NonNullable<PlanBody['plan']> };
  /** Under which the plan is kept from the service. */
  readonly queryKey: QueryKey;
  readonly onOpen: (measureId: string) => void;
}

/** The plan written in place. What is done shows at once; what becomes of it is told beside each row. */
export function PlanEditor({ view, queryKey, onOpen }: PlanEditorProps) {
  const { text } = useSession();
  const narrow = useNarrow();
  const { plan } = view;
  const edits = usePlanEdits(view, queryKey);
  const [begun, setBegun] = useState<{ areaId: string; title: string }>();
  const [panelOpen, setPanelOpen] = useState(false);
  const begin = (areaId: string, title: string) => {
    setBegun({ areaId, title });
    setPanelOpen(true);
  };
  // What is added to an adopted plan says from the start by what it is a success, and so is told in the form.
  const adopted = plan.status === 'adopted' || plan.status === 'running';
  const add = (areaId: string, title: string) => {
    if (adopted) return begin(areaId, title);
    const key = crypto.randomUUID();
    edits.perform({ kind: 'create', key, measureId: key, areaId, title });
  };
  const firstArea = edits.areas[0]?.id;
  // What is just being sent is not waited for.
  const unsaved = () =>
    edits.state.entries.every(({ state }) => state === 'waiting' || state === 'sending')
      ? undefined
      : text('planning.leave.plan', { count: edits.state.entries.length });
  return (
    <>
      <LeaveGuard unsaved={unsaved} />
      <div className={styles.tools} role="toolbar" aria-label={text('planning.tools')}>
        {firstArea !== undefined && (
          <Button onClick={() => begin(firstArea, '')}>{text('planning.newMeasure')}</Button>
        )}
        <Button disabledFocusable={edits.state.undo.length === 0} onClick={edits.queue.undo}>
          {text('planning.undo')}
        </Button>
        <SavedLine queue={edits.queue} state={edits.state} />
      </div>
      <Troubles edits={edits} onOpen={onOpen} onBegin={begin} />
      {!narrow && (
        <p id="grid-keys" className={styles.hint}>
          {text('planning.keys')}
        </p>
      )}
      {narrow ? (
        <EditCards plan={plan} edits={edits} onOpen={onOpen} onAdd={add} />
      ) : (
        <PlanGrid plan={plan} edits={edits} onOpen={onOpen} onAdd={add} />
      )}
      <NewMeasurePanel planId={plan.id} begun={begun} open={panelOpen} onClose={() => setPanelOpen(false)} />
    </>
  );
}
