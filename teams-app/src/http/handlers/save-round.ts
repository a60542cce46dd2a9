import { asId } from '@rod-trad/shared/domain/ids';
import { answerWithRound } from './answer-with-round.ts';
import type { Handler } from './handler.ts';
import { readRoundDraft } from './read-round-draft.ts';

export const saveRound: Handler<'saveRound'> = async (call) => {
  const { key, draft, changes } = call.body;
  const id = asId<'MappingRound'>(changes?.id ?? key);
  const outcome = await call.useCases.saveRound(call.actor, {
    key,
    draft: readRoundDraft(draft),
    changes: changes && { id, etag: changes.etag },
  });
  return answerWithRound(call, id, outcome);
};
