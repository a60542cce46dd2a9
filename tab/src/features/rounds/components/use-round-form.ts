import { ApiError } from '@rod-trad/shared/client/api-error';
import type { RoundView } from '@rod-trad/shared/contracts/rounds-views';
import { useMemo, useState } from 'react';
import { faultWords, isConflict } from '../../../components/refusal.ts';
import { type RoundVersion, useSaveRound } from '../api/use-round-commands.ts';
import { bodyOf, draftOf, newDraft, type RoundDraft } from './round-draft.ts';

interface FormStart {
  readonly round?: RoundView | undefined;
  readonly today: string;
  readonly unitIds: readonly string[];
}

/** A round being written: what stands in the form, what is kept of it, and what is wrong. */
export function useRoundForm({ round, today, unitIds }: FormStart) {
  const [draft, setDraft] = useState<RoundDraft>(() =>
    round === undefined ? newDraft(today, unitIds) : draftOf(round.draft),
  );
  /** The round's id from before it is sent: sent twice it is one. */
  const [id] = useState(() => round?.id ?? crypto.randomUUID());
  const [version, setVersion] = useState<RoundVersion | undefined>(() => versionOf(round));
  const [dirty, setDirty] = useState(false);
  /** What keeps it from being opened, as the service said when it was tried. */
  const [lacking, setLacking] = useState<ReadonlyMap<string, string>>(new Map());
  const save = useSaveRound();
  const body = useMemo(() => bodyOf(draft), [draft]);
  const scope = useScope(body);
  const refused = faultWords(save.error);

  const change = (changes: Partial<RoundDraft>) => {
    save.reset();
    setDirty(true);
    setDraft((before) => ({ ...before, ...changes }));
    setLacking((before) => without(before, changes));
  };
  /** The version that is kept now; absent when it was refused. */
  const store = async (over: RoundVersion | undefined = version): Promise<RoundVersion | undefined> => {
    try {
      const key = over === undefined ? id : crypto.randomUUID();
      const { round: kept } = await save.mutateAsync({
        key,
        draft: body,
        ...(over === undefined ? {} : { changes: over }),
      });
      const stands = versionOf(kept);
      setVersion(stands);
      setDirty(false);
      return stands;
    } catch {
      // What went wrong is told by the mutation.
      return undefined;
    }
  };
  return {
    draft,
    body,
    scope,
    version,
    dirty,
    save,
    change,
    store,
    wrong: new Map([...lacking, ...refused]),
    lacking,
    setLacking,
    /** The version somebody else has made meanwhile. */
    newer: isConflict(save.error) ? newerVersion(save.error, id) : undefined,
    failed: save.error !== null && !isConflict(save.error) && refused.size === 0 ? save.error : null,
  };
}

/** Of what is written, all that the price rests on: words cost nothing, and are not asked about while they are typed. */
function useScope(body: ReturnType<typeof bodyOf>): ReturnType<typeof bodyOf> {
  const scope = { ...body, title: '', purpose: '', usedFor: '', knownAlready: '' };
  const key = JSON.stringify(scope);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same scope is the same value.
  return useMemo(() => scope, [key]);
}

function versionOf(round: Pick<RoundView, 'id' | 'etag'> | undefined): RoundVersion | undefined {
  return round?.etag === undefined ? undefined : { id: round.id, etag: round.etag };
}

function newerVersion(error: Error | null, id: string): RoundVersion | undefined {
  const current = error instanceof ApiError ? error.body?.current : undefined;
  const etag = (current as { etag?: unknown } | undefined)?.etag;
  return typeof etag === 'string' ? { id, etag } : undefined;
}

/** The service names the numbers otherwise than the form. */
const sentAs: Partial<Record<keyof RoundDraft, string>> = { minutes: 'minutesPerPerson' };

/** What is being mended is no longer called wrong. */
function without(lacking: ReadonlyMap<string, string>, changes: Partial<RoundDraft>) {
  const mended = new Set(Object.keys(changes).map((field) => sentAs[field as keyof RoundDraft] ?? field));
  return new Map([...lacking].filter(([field]) => !mended.has(field)));
}
