import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { useState } from 'react';
import { standingVersion } from '../../../components/refusal.ts';
import { type Change, useWriteInConsultation } from '../api/use-consultations.ts';

/** What comes back of a meeting when somebody else was quicker. */
export type Standing = Pick<ConsultationView, 'agenda' | 'agreements'>;

interface WrittenInput<Value> {
  readonly meetingId: string;
  /** What stands in the meeting now. */
  readonly value: Value;
  readonly change: (to: Value, seen: Value) => Change;
  /** The same in the version that stood in the way. */
  readonly standsIn: (version: Standing) => Value;
}

/**
 * Something that is written straight into the meeting: what is being written, whether it is kept, and both versions when somebody else
 * wrote there meanwhile. While nothing is being written it follows what stands.
 */
export function useWritten<Value>({ meetingId, value, change, standsIn }: WrittenInput<Value>) {
  const [writing, setWriting] = useState<{ readonly to: Value; readonly seen: Value }>();
  const { mutate, error, data, isPending, reset } = useWriteInConsultation(meetingId);
  const standing = standingVersion<Standing>(error);
  const same = (a: Value, b: Value) => JSON.stringify(a) === JSON.stringify(b);
  const send = (to: Value, seen: Value) =>
    mutate(change(to, seen), {
      // What has been written further meanwhile stays, and is sent when it is left.
      onSuccess: () =>
        setWriting((now) => (now === undefined || same(now.to, to) ? undefined : { ...now, seen: to })),
    });
  return {
    value: writing === undefined ? value : writing.to,
    error,
    isPending,
    outcome: writing === undefined ? data?.outcome : undefined,
    isWriting: writing !== undefined,
    stands: standing && standsIn(standing),
    write: (to: Value) => setWriting({ to, seen: writing?.seen ?? value }),
    /** Sends what has been written, if it differs from what was there. */
    save: () => {
      if (writing === undefined || isPending || standing !== undefined) return;
      if (same(writing.to, writing.seen)) setWriting(undefined);
      else send(writing.to, writing.seen);
    },
    saveAs: (to: Value) => {
      setWriting({ to, seen: writing?.seen ?? value });
      send(to, writing?.seen ?? value);
    },
    useMine: () => {
      if (writing !== undefined && standing !== undefined) send(writing.to, standsIn(standing));
    },
    keepTheirs: () => {
      setWriting(undefined);
      reset();
    },
  };
}
