import type { Organisation } from '../domain/organisation.ts';
import { leadsOrIsHr } from './access.ts';
import { type Actor, isHr, seesNumbers } from './actor.ts';
import { maySeeMessageSettings } from './settings.ts';
import { maySeeTeam } from './talk.ts';

/** The pages of the personal tab, in the order they stand. */
export const pageNames = [
  'plan',
  'team',
  'thread',
  'gap',
  'future',
  'together',
  'year',
  'education',
  'requirements',
  'rounds',
  'catalogue',
  'import',
  'messages',
  'own',
] as const;
export type PageName = (typeof pageNames)[number];

/** The pages somebody has a use for. The server decides again for each request; this only spares dead ends. */
export function pagesOf(actor: Actor, organisation: Organisation): readonly PageName[] {
  const works = leadsOrIsHr(actor, organisation);
  const reads = works || seesNumbers(actor);
  const allowed: Readonly<Record<PageName, boolean>> = {
    plan: reads,
    team: maySeeTeam(actor, organisation),
    thread: reads,
    gap: reads,
    future: reads,
    together: reads,
    year: reads,
    education: works,
    requirements: works,
    rounds: works,
    catalogue: works,
    import: isHr(actor),
    messages: maySeeMessageSettings(actor),
    own: true,
  };
  return pageNames.filter((page) => allowed[page]);
}
