import { asId } from '../domain/ids.ts';
import type { NudgeKind, ReasonOf } from '../domain/nudge.ts';
import { makeNudge } from '../nudges/make-nudge.ts';
import { day } from './build.ts';
import { buildNudge } from './build-nudge.ts';

/** A message about something, on its way to Kari. */
export const questionEntry = <Kind extends NudgeKind>(
  kind: Kind,
  reason: ReasonOf<Kind>,
  id: string,
  about?: string,
) =>
  buildNudge(
    id,
    makeNudge(
      kind,
      asId('kari'),
      about === undefined ? { id } : { id, about: asId(about) },
      day('2026-11-20'),
      reason,
    ),
  );
