import type { Fault } from '../fault.ts';
import type { Goal } from '../goal.ts';
import { namedFaults } from './area-draft.ts';

const longestTitle = 200;

/** @param others every other goal */
export function goalFaults({ title }: Pick<Goal, 'title'>, others: readonly Goal[]): readonly Fault[] {
  const plain = (text: string) => text.trim().toLocaleLowerCase('nb');
  const twice = others.some(
    (other) => other.removedOn === undefined && plain(other.title.nb) === plain(title.nb),
  );
  return [
    ...namedFaults('title', title, longestTitle),
    ...(twice ? [{ field: 'title.nb', code: 'alreadyThere' } as const] : []),
  ];
}
