import type { Fault } from '../fault.ts';
import type { Goal } from '../goal.ts';
import { isSameName } from '../language.ts';
import { namedFaults } from './area-draft.ts';

const longestTitle = 200;

/** @param others every other goal */
export function goalFaults({ title }: Pick<Goal, 'title'>, others: readonly Goal[]): readonly Fault[] {
  const twice = others.some((other) => other.removedOn === undefined && isSameName(other.title.nb, title.nb));
  return [
    ...namedFaults('title', title, longestTitle),
    ...(twice ? [{ field: 'title.nb', code: 'alreadyThere' } as const] : []),
  ];
}
