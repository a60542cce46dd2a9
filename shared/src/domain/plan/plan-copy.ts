import type { CompetenceArea } from '../competence-area.ts';
import { asId, type PersonId, type PlanCopyId, type PlanId } from '../ids.ts';
import type { IsoInstant } from '../iso-date.ts';
import type { LocalisedText } from '../language.ts';
import type { Measure } from '../measure.ts';
import type { Plan } from '../plan.ts';

/** A part of a plan as it was when it was closed. A plan is longer than a row has room for, so it is kept in parts. */
export interface PlanCopy {
  readonly id: PlanCopyId;
  readonly planId: PlanId;
  /** From 0. */
  readonly part: number;
  readonly at: IsoInstant;
  readonly by: PersonId;
  readonly content: string;
}

/** What is kept: words and all, since areas and goals go on changing. People are kept by id: who has left is nobody by name. */
export interface FrozenPlan {
  readonly plan: Plan;
  readonly areas: readonly {
    readonly name: LocalisedText;
    readonly mainGoal: LocalisedText;
    readonly goals: readonly LocalisedText[];
    readonly measures: readonly Measure[];
  }[];
}

/** A row has room for 63,999 characters, and some that are typed as one are counted as two. */
const mostCharacters = 30_000;

/** @param areas the areas of the plan with what they serve, in their order */
export function freeze(
  plan: Plan,
  areas: readonly (Pick<CompetenceArea, 'name' | 'mainGoal'> & {
    readonly goals: readonly LocalisedText[];
    readonly measures: readonly Measure[];
  })[],
  stamp: { readonly at: IsoInstant; readonly by: PersonId },
): readonly PlanCopy[] {
  const whole: FrozenPlan = {
    plan,
    areas: areas.map(({ name, mainGoal, goals, measures }) => ({ name, mainGoal, goals, measures })),
  };
  return inParts(JSON.stringify(whole)).map((content, part) => ({
    id: asId<'PlanCopy'>(`${plan.id}:${part}`),
    planId: plan.id,
    part,
    ...stamp,
    content,
  }));
}

/** Never cut beside a space, which a list may strip, nor within a character of two halves. */
function inParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + mostCharacters;
    while (to < text.length && to > from + 1 && isDelicate(text[to - 1], text[to])) to -= 1;
    if (to === from + 1) to = from + mostCharacters;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

const isDelicate = (before = '', after = '') => /[\s\ud800-\udfff]/.test(before + after);

/** The plan as it was; undefined while a part is missing. */
export function thaw(copies: readonly PlanCopy[]): FrozenPlan | undefined {
  const parts = copies.toSorted((a, b) => a.part - b.part);
  if (parts.length === 0 || parts.some(({ part }, at) => part !== at)) return undefined;
  try {
    return JSON.parse(parts.map(({ content }) => content).join('')) as FrozenPlan;
  } catch {
    return undefined;
  }
}
