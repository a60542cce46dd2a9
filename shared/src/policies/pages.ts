import type { Organisation } from '../domain/organisation.ts';
import type { Actor } from './actor.ts';

/** The pages of the personal tab, in the order they stand. */
export const pageNames = [
  'plan',
  'gap',
  'future',
  'requirements',
  'rounds',
  'catalogue',
  'import',
  'own',
] as const;
export type PageName = (typeof pageNames)[number];

/** The pages somebody has a use for. The server decides again for each request; this only spares dead ends. */
export function pagesOf(actor: Actor, organisation: Organisation): readonly PageName[] {
  const { roles, personId } = actor;
  const hr = roles.includes('HrAdviser');
  const leader = organisation.ledBy(personId).length > 0;
  const numbers = roles.includes('UnionRep') || roles.includes('Management');
  const allowed: Readonly<Record<PageName, boolean>> = {
    plan: hr || leader || numbers,
    gap: hr || leader || numbers,
    future: hr || leader || numbers,
    requirements: hr || leader,
    rounds: hr || leader,
    catalogue: hr || leader,
    import: hr,
    own: true,
  };
  return pageNames.filter((page) => allowed[page]);
}
