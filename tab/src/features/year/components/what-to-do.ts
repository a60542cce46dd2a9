import type { StepReason } from '@rod-trad/shared/domain/year/step';
import type { TextKey } from '@rod-trad/shared/text/text-key';

/** Reasons that leave nothing to do: the step is done, or not told. */
type Settled =
  | 'allTied'
  | 'areasAdopted'
  | 'ownAreas'
  | 'planned'
  | 'discussed'
  | 'mapped'
  | 'allAnswered'
  | 'noNeeds'
  | 'talksHeld'
  | 'tooFew'
  | 'notShown';

const settled: ReadonlySet<StepReason> = new Set<Settled>([
  'allTied',
  'areasAdopted',
  'ownAreas',
  'planned',
  'discussed',
  'mapped',
  'allAnswered',
  'noNeeds',
  'talksHeld',
  'tooFew',
  'notShown',
]);

/** What is to be done about a step; undefined when there is nothing. */
export function whatToDo(reason: StepReason): TextKey | undefined {
  return settled.has(reason) ? undefined : `year.do.${reason as Exclude<StepReason, Settled>}`;
}
