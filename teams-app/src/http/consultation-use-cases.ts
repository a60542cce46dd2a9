import type { Consultation } from '@rod-trad/shared/domain/consultation';
import type { ConsultationId } from '@rod-trad/shared/domain/ids';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { ConsultationNumbers } from '@rod-trad/shared/use-cases/consultation-numbers';
import type {
  ConsultationPackage,
  ConsultationReport,
} from '@rod-trad/shared/use-cases/consultation-reports';
import { type HoldInput, holdConsultation } from '@rod-trad/shared/use-cases/hold-consultation';
import { type ConsultationInput, saveConsultation } from '@rod-trad/shared/use-cases/save-consultation';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import {
  packConsultation,
  viewConsultation,
  viewConsultationNumbers,
} from '@rod-trad/shared/use-cases/view-consultation';
import { type ConsultationsReport, viewConsultations } from '@rod-trad/shared/use-cases/view-consultations';
import {
  type WriteInConsultation,
  writeInConsultation,
} from '@rod-trad/shared/use-cases/write-in-consultation';

type Command<Input> = (actor: Actor, input: Input) => Promise<CommandOutcome<Written, Consultation>>;
type Reading<Report> = (actor: Actor, id: ConsultationId) => Promise<Outcome<Report>>;

export interface ConsultationUseCases {
  consultations(actor: Actor): Promise<Outcome<ConsultationsReport>>;
  readonly consultation: Reading<ConsultationReport>;
  readonly consultationNumbers: Reading<ConsultationNumbers>;
  readonly consultationPackage: Reading<ConsultationPackage>;
  readonly saveConsultation: Command<ConsultationInput>;
  readonly writeInConsultation: Command<WriteInConsultation>;
  readonly holdConsultation: Command<HoldInput>;
}

export function bindConsultationUseCases(context: UseCaseContext): ConsultationUseCases {
  return {
    consultations: (actor) => viewConsultations(context, actor),
    consultation: (actor, id) => viewConsultation(context, actor, id),
    consultationNumbers: (actor, id) => viewConsultationNumbers(context, actor, id),
    consultationPackage: (actor, id) => packConsultation(context, actor, id),
    saveConsultation: (actor, input) => saveConsultation(context, actor, input),
    writeInConsultation: (actor, input) => writeInConsultation(context, actor, input),
    holdConsultation: (actor, input) => holdConsultation(context, actor, input),
  };
}
