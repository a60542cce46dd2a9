import { Notice } from './notice.tsx';
import type { Words } from './words.ts';

/** A message sentence by sentence. */
export function WordsNotice({ words: { kind, sentences } }: { words: Words }) {
  return (
    <Notice kind={kind}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
