import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { asId } from '@rod-trad/shared/domain/ids';
import type { PointDraft } from '@rod-trad/shared/domain/talk/talk-point';
import { type Handler, unwrapCommand } from './handler.ts';
import { talkPlace } from './talk-place.ts';

export const saveTalkPoint: Handler<'saveTalkPoint'> = async ({ useCases, actor, params, body }) => {
  const { key, draft, changes } = body;
  const outcome = await useCases.saveTalkPoint(actor, {
    ...talkPlace(params),
    key,
    draft: { ...draft, serves: readServes(draft.serves) },
    changes: changes && { id: asId<'TalkPoint'>(changes.id), etag: changes.etag },
  });
  return { outcome: unwrapCommand(outcome, ({ text }, etag) => ({ text, etag })) };
};

function readServes(
  serves: RouteBody<(typeof routes)['saveTalkPoint']>['draft']['serves'],
): PointDraft['serves'] {
  if (serves === undefined) return undefined;
  return 'areaId' in serves ? { areaId: asId(serves.areaId) } : { goalId: asId(serves.goalId) };
}
