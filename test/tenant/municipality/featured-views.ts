import type { Assessment } from '@rod-trad/shared/domain/assessment';
import type { Competence, Level } from '@rod-trad/shared/domain/competence';
import { competenceId } from './catalogue.ts';
import type { SkillRow } from './skill-rows.ts';

/**
 * What makes the page of the employee of the stories worth looking at: one skill the leader sees less of than she does, one
 * the leader sees more of, each with what it builds on, and one that lies idle. She writes nynorsk and the leader bokmål.
 */
export function featuredViews(
  rows: readonly Assessment[],
  competences: readonly Competence[],
): readonly SkillRow[] {
  const skills = new Set(competences.filter(({ kind }) => kind === 'skill').map(({ id }) => id));
  const own = [
    ...new Map(
      rows.filter((row) => skills.has(row.competenceId)).map((row) => [row.competenceId, row]),
    ).values(),
  ];
  const less = own.find(({ level }) => level >= 2);
  const more = own.find((row) => row !== less && row.level >= 1 && row.level < 4);
  return [
    ...(less === undefined ? [] : seenDifferently(less, -1, 'Har rettleidd to nytilsette i vår')),
    ...(more === undefined ? [] : seenDifferently(more, 1, 'Gjer dette nesten kvar veke')),
    {
      competenceId: competenceId('sami'),
      level: 3,
      by: 'self',
      daysAgo: 12,
      inUse: 'no',
      wish: 1,
      evidence: 'Vaks opp med samisk heime',
    },
  ];
}

function seenDifferently(
  { competenceId: id, level }: Assessment,
  by: 1 | -1,
  evidence: string,
): readonly SkillRow[] {
  const word = { competenceId: id, inUse: 'yes', wish: 2 } as const;
  return [
    { ...word, level, by: 'self', daysAgo: 20, evidence },
    {
      ...word,
      level: (level + by) as Level,
      by: 'leader',
      daysAgo: 9,
      evidence: by > 0 ? 'Kollegene spør henne først' : 'Vil gjerne se det i flere situasjoner',
    },
  ];
}
