import type { Consultation } from '@rod-trad/shared/domain/consultation';
import type { ConsultationId } from '@rod-trad/shared/domain/ids';
import type { CommandOutcome, Written } from '@rod-trad/shared/use-cases/use-case';
import { presentConsultation } from '../presenters/present-consultation.ts';
import { type Call, unwrap, unwrapCommand } from './handler.ts';

type ConsultationCall = Pick<Call<'consultations'>, 'useCases' | 'actor' | 'language' | 'freshness'>;

/** What became of a command, with the meeting as it stands now; at a conflict, what others have written. */
export async function answerWithConsultation(
  { useCases, actor, language, freshness }: ConsultationCall,
  id: ConsultationId,
  outcome: CommandOutcome<Written, Consultation>,
) {
  const written = unwrapCommand(outcome, ({ title, plannedOn, agenda, agreements }, etag) => ({
    ...{ title, plannedOn, agenda, agreements, etag },
  }));
  const report = unwrap(await useCases.consultation(actor, id));
  return { outcome: written, consultation: presentConsultation(report, language, freshness) };
}
