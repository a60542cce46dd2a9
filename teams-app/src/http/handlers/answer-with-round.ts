import type { MappingRoundId } from '@rod-trad/shared/domain/ids';
import type { MappingRound } from '@rod-trad/shared/domain/mapping-round';
import type { CommandOutcome, Written } from '@rod-trad/shared/use-cases/use-case';
import { presentRoundDetail } from '../presenters/present-round.ts';
import { type Call, unwrapCommand } from './handler.ts';

type RoundCall = Pick<Call<'rounds'>, 'useCases' | 'actor' | 'language' | 'freshness'>;

/** What became of a command, with the round as it stands now; a draft that has been discarded is no more. */
export async function answerWithRound(
  { useCases, actor, language, freshness }: RoundCall,
  id: MappingRoundId,
  outcome: CommandOutcome<Written, MappingRound>,
) {
  const written = unwrapCommand(outcome, ({ title, status }, etag) => ({ title, status, etag }));
  const seen = await useCases.round(actor, id);
  return {
    outcome: written,
    round: seen.kind === 'ok' ? presentRoundDetail(seen.value, language, freshness) : undefined,
  };
}
