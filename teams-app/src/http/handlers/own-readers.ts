import { presentReaders } from '../presenters/present-readers.ts';
import { type Handler, unwrap } from './handler.ts';

export const ownReaders: Handler<'ownReaders'> = async ({ useCases, actor }) =>
  presentReaders(unwrap(await useCases.ownReaders(actor)));
