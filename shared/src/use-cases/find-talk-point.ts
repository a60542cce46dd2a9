import type { TalkPointId } from '../domain/ids.ts';
import type { TalkPoint } from '../domain/talk/talk.ts';
import type { Actor } from '../policies/actor.ts';
import type { Stored } from '../stores/tables.ts';
import { type FoundTalk, findTalk, type TalkPlace } from './find-talk.ts';
import type { UseCaseContext } from './use-case.ts';

export interface PointPlace extends TalkPlace {
  readonly pointId: TalkPointId;
}

/** A point of this talk, for one of the two. Through another talk it is not reached. */
export function findTalkPoint(
  context: Pick<UseCaseContext, 'records'>,
  actor: Actor,
  { pointId, ...place }: PointPlace,
): { readonly kind: 'point'; readonly found: FoundTalk; readonly stored: Stored<TalkPoint> } | Refused {
  const found = findTalk(context, actor, place);
  if (found.kind !== 'found') return found;
  const stored = context.records.get('talkPoints', pointId);
  return stored?.entity.talkId === found.id ? { kind: 'point', found, stored } : { kind: 'notFound' };
}

type Refused = { readonly kind: 'forbidden' | 'notFound' };

/** The points of a talk that have not been dropped, in their order. */
export function pointsOf({ records }: Pick<UseCaseContext, 'records'>, talkId: string): readonly TalkPoint[] {
  return records
    .where('talkPoints', talkId)
    .filter(({ dropped }) => !dropped)
    .toSorted((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}
