import { presentExamples } from '../presenters/present-examples.ts';
import { type Handler, unwrap } from './handler.ts';

export const measureExamples: Handler<'measureExamples'> = async ({ useCases, actor, language }) =>
  presentExamples(unwrap(await useCases.measureExamples(actor)), language);
