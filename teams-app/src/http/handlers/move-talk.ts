import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { TalkMove } from '@rod-trad/shared/domain/talk/talk-moves';
import { type Handler, unwrapCommand } from './handler.ts';
import { nothingToShow, talkPlace } from './talk-place.ts';

export const moveTalk: Handler<'moveTalk'> = async ({ useCases, actor, params, body }) => {
  const move = readMove(body.move);
  const outcome = await useCases.moveTalk(actor, { ...talkPlace(params), key: body.key, move });
  return { outcome: unwrapCommand(outcome, nothingToShow) };
};

function readMove(move: RouteBody<(typeof routes)['moveTalk']>['move']): TalkMove {
  return move.kind === 'book' ? { kind: 'book', at: toInstant(new Date(move.at)) } : move;
}
