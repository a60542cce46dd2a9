import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { queryKeys } from '../../components/query-keys.ts';
import { useSession } from '../../components/session.tsx';
import type { CellsPlace } from '../../excel/read-cells.ts';
import { filledColumns, type ImportState, newImport, placeOf, planBodyOf } from './import-state.ts';
import { readSheet } from './read-sheet.ts';

export type ImportFlow = ReturnType<typeof useImport>;

/** One import from sheet to done. What has been chosen survives going back, a mended sheet and a lost connection. */
export function useImport() {
  const { clientIn, language, workbook } = useSession();
  const queries = useQueryClient();
  const client = clientIn(language);
  const [state, setState] = useState(newImport);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly error: Error; readonly again: () => void }>();
  /** Only the latest question's answer counts. */
  const latest = useRef(0);

  const ask = async (question: () => Promise<ImportState>): Promise<void> => {
    latest.current += 1;
    const asked = latest.current;
    setBusy(true);
    setTrouble(undefined);
    try {
      const answer = await question();
      if (asked === latest.current) setState(answer);
    } catch (reason) {
      if (asked !== latest.current) return;
      const error = reason instanceof Error ? reason : new Error(String(reason));
      setTrouble({ error, again: () => void ask(question) });
    } finally {
      if (asked === latest.current) setBusy(false);
    }
  };
  const withSheet = async (from: ImportState, place: CellsPlace): Promise<ImportState> => {
    const read = await readSheet(workbook, client, place);
    return { ...from, ...read, plan: undefined, runKey: undefined };
  };
  const withColumns = async (from: ImportState): Promise<ImportState> => {
    const place = placeOf(from);
    if (place === undefined) return from;
    const columns = filledColumns(await client('importColumns', { body: place }));
    return { ...from, columns, step: 'columns' };
  };
  const withPlan = async (from: ImportState): Promise<ImportState> => {
    const body = planBodyOf(from);
    return body === undefined ? from : { ...from, plan: await client('planImport', { body }), step: 'plan' };
  };

  return {
    state,
    busy,
    trouble,
    change: (change: Partial<ImportState>) => setState((before) => ({ ...before, ...change })),
    read: (place: CellsPlace) =>
      ask(async () => withColumns(await withSheet({ ...state, headerRow: undefined }, place))),
    move: (headerRow: number) => ask(() => withColumns({ ...state, headerRow })),
    tryOut: () => ask(() => withPlan(state)),
    /** The mended sheet: its columns as they are now, with what was chosen for them. */
    again: () => {
      const { from } = state;
      return from && ask(async () => withPlan(await withColumns(await withSheet(state, from))));
    },
    run: () => {
      const body = planBodyOf(state);
      if (body === undefined || state.plan === undefined) return;
      const { fingerprint } = state.plan;
      const key = state.runKey ?? crypto.randomUUID();
      setState({ ...state, runKey: key });
      return ask(async () => {
        const { entry } = await client('runImport', { body: { ...body, fingerprint, key } });
        void queries.invalidateQueries({ queryKey: queryKeys.imports });
        return { ...state, step: 'done', entry };
      });
    },
    restart: () => {
      latest.current += 1;
      setBusy(false);
      setTrouble(undefined);
      setState(newImport);
    },
  };
}
