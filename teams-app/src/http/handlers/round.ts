import { asId } from '@rod-trad/shared/domain/ids';
import { presentRoundDetail } from '../presenters/present-round.ts';
import { type Handler, unwrap } from './handler.ts';

export const round: Handler<'round'> = async ({ useCases, actor, params, language, freshness }) => {
  const report = unwrap(await useCases.round(actor, asId<'MappingRound'>(params.roundId)));
  return presentRoundDetail(report, language, freshness);
};
