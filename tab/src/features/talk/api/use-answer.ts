import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useEffect, useRef, useState } from 'react';
import { standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import type { TalkParams } from './use-talk.ts';

type QuestionId = RouteBody<(typeof routes)['savePreparation']>['question'];
interface Version {
  readonly text: string;
  readonly etag?: string | undefined;
}
export type AnswerState = 'still' | 'typing' | 'saving' | 'saved' | 'failed' | 'conflict';

/** How long somebody has stopped writing before it is saved. */
const restMs = 1_200;

/**
 * An answer that is saved while it is written. What stands in the field is never replaced by what comes from elsewhere once it has been touched: another
 * window's version is shown beside it, to choose.
 */
export function useAnswer(params: TalkParams, question: QuestionId, own: Version) {
  const { client } = useSession();
  const [text, setText] = useState(own.text);
  const [state, setState] = useState<AnswerState>('still');
  const [error, setError] = useState<Error | null>(null);
  const [other, setOther] = useState<Required<Version>>();
  /** What the service has, as far as this window knows. */
  const known = useRef(own);
  const written = useRef(own.text);
  const touched = useRef(false);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const isSaved = () => written.current.trim() === known.current.text;
  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (busy.current || isSaved()) return;
    busy.current = true;
    setState('saving');
    const sent = written.current.trim();
    const { etag } = known.current;
    const body = { key: crypto.randomUUID(), question, text: sent, ...(etag !== undefined && { etag }) };
    const next = await client('savePreparation', { params: { ...params }, body }).then(
      (saved) => ({ kind: 'saved', known: { text: sent, etag: saved.etag } }) as const,
      (failure: Error) => ({ kind: 'failed', failure }) as const,
    );
    busy.current = false;
    if (next.kind === 'saved') {
      known.current = next.known;
      setError(null);
      setState(isSaved() ? 'saved' : 'typing');
      if (!isSaved()) await save();
      return;
    }
    const standing = standingVersion<{ text: string }>(next.failure);
    if (standing !== undefined) {
      setOther(standing);
      setState('conflict');
    } else {
      setError(next.failure);
      setState('failed');
    }
  };
  const latest = useRef(save);
  latest.current = save;

  useEffect(() => {
    if (touched.current) return;
    known.current = { text: own.text, etag: own.etag };
    written.current = own.text;
    setText(own.text);
  }, [own.text, own.etag]);
  // Whoever leaves the page in the middle of a sentence finds it there again.
  useEffect(() => () => void latest.current(), []);

  const write = (value: string) => {
    touched.current = true;
    written.current = value;
    setText(value);
    if (state === 'conflict') return;
    setState('typing');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), restMs);
  };
  /** Goes on from the other window's version: with the words of this one, or with those. */
  const choose = (value: string) => {
    if (other !== undefined) known.current = other;
    setOther(undefined);
    written.current = value;
    setText(value);
    setState('saved');
    void save();
  };
  return { text, state, error, other, write, save, choose };
}
