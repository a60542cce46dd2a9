import { createFirstNameFinder, createNameFinder } from '../domain/evaluation/name-finder.ts';
import type { Plan } from '../domain/plan.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { UseCaseContext } from './use-case.ts';

/** Among so many a first name says who is meant. */
const few = 100;

/**
 * Who is named in a text about a measure of this plan that those who see numbers are to read: anybody of the directory by the whole name, and in a small
 * unit anybody who works there by the first name.
 */
export function namedIn(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  text: string,
  { subject }: Pick<Plan, 'subject'>,
): string | undefined {
  const { records } = context;
  const find = keptWhileUnchanged(context, 'names of people', () => createNameFinder(records.people()));
  const organisation = records.organisation();
  const key = 'unitId' in subject ? organisation.inUse(subject.unitId) : subject.personId;
  const findNear = keptWhileUnchanged(context, `first names of ${key}`, () => {
    const ids =
      'unitId' in subject ? organisation.peopleUnder(organisation.inUse(subject.unitId)) : [subject.personId];
    return createFirstNameFinder(ids.length > few ? [] : ids.flatMap((id) => records.person(id) ?? []));
  });
  return find(text) ?? findNear(text);
}
