import { asId } from '@rod-trad/shared/domain/ids';
import { type Handler, unwrapCommand } from './handler.ts';

export const moveCompetence: Handler<'moveCompetence'> = async ({ useCases, actor, params, body }) => {
  const { key, etag, move } = body;
  const outcome = await useCases.moveCompetence(actor, {
    key,
    etag,
    id: asId<'Competence'>(params.competenceId),
    move: move.kind === 'merge' ? { kind: 'merge', into: asId<'Competence'>(move.into) } : move,
  });
  return { outcome: unwrapCommand(outcome, (current, version) => ({ ...current, etag: version })) };
};
