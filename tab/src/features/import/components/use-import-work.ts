import { type ImportOptions, sameColumns } from '@rod-trad/shared/client/column-mapping';
import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import { useRef, useState } from 'react';
import { useImportCalls } from '../api/use-import-calls.ts';
import { newWork, placeIn, placeOf, planBodyOf, type Step, type Work } from './import-work.ts';

/** What is being waited for. */
export type Busy = 'read' | 'columns' | 'plan' | 'run';

export interface Trouble {
  readonly error: Error;
  readonly again: () => void;
}

export type ImportWork = ReturnType<typeof useImportWork>;

/** One import from file to done. What has been chosen survives going back, a mended file and a lost connection. */
export function useImportWork() {
  const calls = useImportCalls();
  const [work, setWork] = useState(newWork);
  const [busy, setBusy] = useState<Busy>();
  const [trouble, setTrouble] = useState<Trouble>();
  /** Only the latest question's answer counts: the file may have been replaced meanwhile. */
  const latest = useRef(0);

  const ask = async (doing: Busy, from: Work, question: () => Promise<Work>): Promise<void> => {
    latest.current += 1;
    const asked = latest.current;
    setWork(from);
    setBusy(doing);
    setTrouble(undefined);
    try {
      const answer = await question();
      if (asked === latest.current) setWork(answer);
    } catch (reason) {
      if (asked !== latest.current) return;
      const error = reason instanceof Error ? reason : new Error(String(reason));
      setTrouble({ error, again: () => void ask(doing, from, question) });
    } finally {
      if (asked === latest.current) setBusy(undefined);
    }
  };

  const stopWaiting = () => {
    latest.current += 1;
    setBusy(undefined);
    setTrouble(undefined);
  };

  const withFile = async (from: Work, file: File): Promise<Work> => {
    const upload = await calls.read(file);
    return { ...from, file, upload, ...placeIn(upload, from), runKey: undefined };
  };
  const withColumns = async (from: Work): Promise<Work> => {
    const place = placeOf(from);
    return place === undefined ? from : { ...from, columns: await calls.columns(place), plan: undefined };
  };
  const readColumns = async (from: Work): Promise<Work> => ({
    ...(await withColumns(from)),
    step: 'columns',
  });
  const withPlan = async (from: Work): Promise<Work> => {
    const body = planBodyOf(from);
    if (body === undefined) return from;
    return { ...from, step: 'plan', plan: await calls.plan(body), runKey: undefined };
  };
  /** A file that replaces another: straight to the dry run when its columns are the same. */
  const withMended = async (from: Work, file: File): Promise<Work> => {
    const read = await withColumns(await withFile(from, file));
    const known = from.columns !== undefined && read.columns !== undefined;
    const same = known && sameColumns(from.columns.columns, read.columns.columns);
    return same ? withPlan(read) : { ...read, step: 'columns', differs: true };
  };

  return {
    work,
    busy,
    trouble,
    choose: (kind: ImportKind) =>
      setWork((before) =>
        before.kind === kind
          ? before
          : { ...before, kind, choices: new Map(), options: {}, columns: undefined },
      ),
    send: (file: File) => {
      const from = { ...work, file, upload: undefined, columns: undefined, plan: undefined };
      return ask('read', from, () => withFile(from, file));
    },
    toColumns: () => ask('columns', work, () => readColumns(work)),
    move: (place: Partial<Pick<Work, 'sheet' | 'headerRow'>>) => {
      const sheet = work.upload?.sheets.find(({ name }) => name === place.sheet);
      const from = { ...work, ...(sheet && { headerRow: sheet.headerRow }), ...place, differs: false };
      return ask('columns', from, () => withColumns(from));
    },
    take: (key: string, target: string) =>
      setWork((before) => ({ ...before, choices: new Map(before.choices).set(key, target) })),
    set: (options: ImportOptions) =>
      setWork((before) => ({ ...before, options: { ...before.options, ...options } })),
    tryOut: () => {
      const from = { ...work, step: 'plan' as const, plan: undefined, ran: undefined, differs: false };
      return ask('plan', from, () => withPlan(from));
    },
    mend: (file: File) => {
      const from = { ...work, file, plan: undefined };
      return ask('plan', from, () => withMended(from, file));
    },
    /** The same file once more, after it has been cleared away. */
    sendAgain: () => {
      const { file } = work;
      if (file === undefined) return;
      const from = { ...work, step: work.step === 'run' ? ('plan' as const) : work.step };
      const next = from.step === 'plan' ? withPlan : readColumns;
      return ask('plan', from, async () => next(await withFile(from, file)));
    },
    run: () => {
      const body = planBodyOf(work);
      if (body === undefined || work.plan === undefined) return;
      const { fingerprint } = work.plan;
      const key = work.runKey ?? crypto.randomUUID();
      const from = { ...work, runKey: key };
      return ask('run', from, async () => ({
        ...from,
        ran: await calls.run({ ...body, fingerprint, key }),
      }));
    },
    downloadFaults: () => {
      const body = planBodyOf(work);
      return body === undefined ? undefined : calls.faults(body);
    },
    goTo: (step: Step) => {
      stopWaiting();
      setWork((before) => ({ ...before, step }));
    },
    restart: () => {
      stopWaiting();
      setWork(newWork);
    },
  };
}
