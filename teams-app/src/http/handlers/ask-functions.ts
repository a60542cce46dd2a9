import { presentFunctionAnswer } from '../presenters/present-function-answer.ts';
import { type Handler, unwrap } from './handler.ts';

export const askFunctions: Handler<'askFunctions'> = async ({ useCases, actor, body, language }) => {
  const answers = unwrap(await useCases.answerFunctions(actor, body.questions));
  return { answers: answers.map((answer) => presentFunctionAnswer(answer, language)) };
};
