import type { Setting } from '@rod-trad/shared/domain/setting';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { type CadenceInput, setCadence } from '@rod-trad/shared/use-cases/set-cadence';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from '@rod-trad/shared/use-cases/use-case';
import { type CadencesReport, viewCadences } from '@rod-trad/shared/use-cases/view-cadences';

export interface SettingUseCases {
  cadences(actor: Actor): Promise<Outcome<CadencesReport>>;
  setCadence(actor: Actor, input: CadenceInput): Promise<CommandOutcome<Written, Setting>>;
}

export function bindSettingUseCases(context: UseCaseContext): SettingUseCases {
  return {
    cadences: (actor) => viewCadences(context, actor),
    setCadence: (actor, input) => setCadence(context, actor, input),
  };
}
