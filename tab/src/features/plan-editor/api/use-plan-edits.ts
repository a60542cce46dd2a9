import type { Client } from '@rod-trad/shared/client/create-client';
import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { PlanBody } from '@rod-trad/shared/contracts/plan-view';
import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../../components/session.tsx';
import { markUnsaved } from '../../../components/unsaved.ts';
import { type Act, type Areas, applyActs, inverseOf, placeOf, replaceMeasure } from './act.ts';
import { createEditQueue, type EditQueue } from './edit-queue.ts';

const retryMs = 5000;

/** What has not been saved survives leaving the page for another one. */
const queues = new WeakMap<QueryClient, Map<string, EditQueue>>();

export interface PlanEdits {
  /** The plan with everything done here, saved or not. */
  readonly areas: Areas;
  readonly queue: EditQueue;
  readonly state: ReturnType<EditQueue['state']>;
  readonly perform: (act: Act) => void;
}

/**
 * What is done in the table shows at once and is sent meanwhile.
 * @param queryKey under which the plan is kept from the service
 */
export function usePlanEdits(view: PlanBody, queryKey: QueryKey): PlanEdits {
  const { client, text } = useSession();
  const queries = useQueryClient();
  const name = JSON.stringify(queryKey);
  const queue = useMemo(() => queueOf(queries, client, name), [queries, client, name]);
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  // What is kept of the service's answers, which is a moment ahead of what has been handed down: else a row that has just been saved
  // would be gone for that moment, and the keyboard with it.
  const known = queries.getQueryData<PlanBody>(queryKey)?.areas ?? view.areas;
  const areas = useMemo(
    () =>
      applyActs(
        known,
        state.entries.map(({ act }) => act),
      ),
    [known, state.entries],
  );
  const perform = (act: Act) => queue.perform(act, inverseOf(areas, act, text('planning.undone')));
  return { areas, queue, state, perform };
}

/** @param name the key of the plan, written out: two that say the same are the same */
function queueOf(queries: QueryClient, client: Client, name: string): EditQueue {
  const queryKey = JSON.parse(name) as QueryKey;
  const known = queues.get(queries) ?? new Map<string, EditQueue>();
  queues.set(queries, known);
  const there = known.get(name);
  if (there !== undefined) return there;
  const made = createEditQueue({
    send: (act) => send(client, queries.getQueryData<PlanBody>(queryKey), act),
    async onTaken(act, measure) {
      // An answer asked for before this was saved would show the plan without it.
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<PlanBody>(queryKey, (view) => view && settle(view, act, measure));
    },
    onQuiet: () => void queries.invalidateQueries(),
    later: (run) => void setTimeout(run, retryMs),
  });
  made.subscribe(() => markUnsaved(made, made.state().entries.length > 0));
  known.set(name, made);
  return made;
}

/** The plan as the service has it after an act, so that nothing flickers until it is asked for anew. */
function settle(view: PlanBody, act: Act, measure: MeasureView): PlanBody {
  return { ...view, areas: replaceMeasure(applyActs(view.areas, [act]), measure) };
}

async function send(client: Client, view: PlanBody | undefined, act: Act): Promise<MeasureView> {
  const { key, measureId } = act;
  const params = { measureId };
  switch (act.kind) {
    case 'cell':
      return (await client('setMeasureCell', { params, body: { key, cell: act.cell } })).measure;
    case 'move': {
      const { areaId, before } = act;
      const body = { key, areaId, ...(before === undefined ? {} : { before }) };
      return (await client('moveMeasure', { params, body })).measure;
    }
    case 'stop': {
      const etag = (view && placeOf(view.areas, measureId)?.measure.etag) ?? '-';
      const body = { key, etag, because: act.because };
      return (await client('stopMeasure', { params, body })).measure;
    }
    case 'create': {
      const { id: planId, status: planStatus } = view?.plan ?? { id: '', status: 'draft' as const };
      const body = { key, planId, planStatus, draft: bareDraft(act) };
      return (await client('saveMeasure', { body })).measure;
    }
  }
}

/** A title in an area; the rest is told in the form. */
function bareDraft({ areaId, title }: { readonly areaId: string; readonly title: string }) {
  return {
    areaId,
    title,
    goalIds: [],
    strategy: 'develop' as const,
    competences: [],
    years: [],
    audience: '',
    wantedEffect: '',
    successCriteria: '',
    learningGoals: '',
    formAndContent: '',
    plannedEvaluation: '',
    costKroner: 0,
    costHours: 0,
    funding: '',
    sessions: [],
  };
}
