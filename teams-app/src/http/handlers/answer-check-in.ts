import { asId } from '@rod-trad/shared/domain/ids';
import { presentCheckIn } from '../presenters/present-check-in.ts';
import { type Handler, unwrap, unwrapCommand } from './handler.ts';

export const answerCheckIn: Handler<'answerCheckIn'> = async ({ useCases, actor, body, language }) => {
  const input = {
    key: body.key,
    roundId: asId<'MappingRound'>(body.roundId),
    answers: body.answers.map((answer) => ({
      ...answer,
      competenceId: asId<'Competence'>(answer.competenceId),
    })),
  };
  const outcome = unwrapCommand(await useCases.answerCheckIn(actor, input), () => undefined);
  return { outcome, checkIn: presentCheckIn(unwrap(await useCases.checkIn(actor)), language) };
};
