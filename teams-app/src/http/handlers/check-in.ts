import { presentCheckIn } from '../presenters/present-check-in.ts';
import { type Handler, unwrap } from './handler.ts';

export const checkIn: Handler<'checkIn'> = async ({ useCases, actor, language }) =>
  presentCheckIn(unwrap(await useCases.checkIn(actor)), language);
