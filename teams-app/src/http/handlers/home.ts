import { presentHome } from '../presenters/present-home.ts';
import { type Handler, unwrap } from './handler.ts';

export const home: Handler<'home'> = async ({ useCases, actor, language, freshness }) =>
  presentHome(unwrap(await useCases.home(actor)), actor, language, freshness);
