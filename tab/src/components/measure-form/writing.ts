import { useEffect, useRef } from 'react';
import { markUnsaved } from '../unsaved.ts';
import type { MeasureDraft } from './measure-draft.ts';

/** What is being written, from which version on. */
export interface Writing {
  readonly base: MeasureDraft;
  readonly draft: MeasureDraft;
  readonly etag: string | undefined;
}

/** Keeps what is written while the panel is closed, for each thing it was opened for. */
export interface WritingHolder {
  readonly get: () => Writing | undefined;
  readonly set: (writing: Writing | undefined) => void;
}

interface Writings {
  readonly of: (name: string) => WritingHolder;
  /** Something has been written that is not saved. */
  readonly any: () => boolean;
}

/** What is written in a panel, for as long as the panel is there. */
export function useWritings(): Writings {
  const { current: kept } = useRef(new Map<string, Writing>());
  useEffect(() => () => markUnsaved(kept, false), [kept]);
  const any = () =>
    [...kept.values()].some(({ base, draft }) => JSON.stringify(base) !== JSON.stringify(draft));
  return {
    any,
    of: (name) => ({
      get: () => kept.get(name),
      set: (writing) => {
        if (writing === undefined) kept.delete(name);
        else kept.set(name, writing);
        markUnsaved(kept, any());
      },
    }),
  };
}
