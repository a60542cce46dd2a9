import { useRef } from 'react';
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

export function useWritings(): (name: string) => WritingHolder {
  const kept = useRef(new Map<string, Writing>());
  return (name) => ({
    get: () => kept.current.get(name),
    set: (writing) => {
      if (writing === undefined) kept.current.delete(name);
      else kept.current.set(name, writing);
    },
  });
}
