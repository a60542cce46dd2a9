import type { StepReason } from '@rod-trad/shared/domain/year/step';
import type { TextKey } from '@rod-trad/shared/text/text-key';

/** Reasons that leave nothing to do: the step is done, or not told. */
const settled = [
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
] as const satisfies readonly StepReason[];
type Settled = (typeof settled)[number];

const isSettled = (reason: StepReason): reason is Settled =>
  (settled as readonly StepReason[]).includes(reason);

/** What is to be done about a step; undefined when there is nothing. */
export function whatToDo(reason: StepReason): TextKey | undefined {
  return isSettled(reason) ? undefined : `year.do.${reason}`;
}
