import { asId } from '@rod-trad/shared/domain/ids';
import { presentPeriod } from '../presenters/present-talk-parts.ts';
import { type Handler, unwrapCommand } from './handler.ts';

export const saveTalkPeriod: Handler<'saveTalkPeriod'> = async ({ useCases, actor, body }) => {
  const { changes } = body;
  const outcome = await useCases.saveTalkPeriod(actor, {
    ...body,
    changes: changes && { id: asId<'TalkPeriod'>(changes.id), etag: changes.etag },
  });
  return { outcome: unwrapCommand(outcome, (period, etag) => ({ ...presentPeriod(period), etag })) };
};
