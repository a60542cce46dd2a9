import type { Assessment, Assessor } from '@rod-trad/shared/domain/assessment';
import type { Level } from '@rod-trad/shared/domain/competence';
import type { ProfileEntry } from './competence-profile.ts';
import type { Random } from './random.ts';

/** An assessment before it has a day of the calendar. */
export interface SkillRow
  extends Pick<Assessment, 'competenceId' | 'level' | 'by' | 'inUse' | 'wish' | 'evidence' | 'issuer'> {
  readonly daysAgo: number;
  readonly expiresInDays?: number | undefined;
}

/** First and last day somebody can have been assessed, as days before today. */
export interface Span {
  readonly newest: number;
  readonly oldest: number;
}

const mostRows = 12;

/** What the person can really do: what is demanded or more with the given chance, else one or two levels less. */
export function trueLevel(entry: ProfileEntry, chanceMet: number, forceGap: boolean, random: Random): Level {
  const { required, collective } = entry;
  if (required === undefined) {
    return collective !== undefined && random.chance(0.4)
      ? collective
      : random.pick([0, 1, 1, 2, 2, 3] as const);
  }
  // The first level is soon reached.
  const chance = required === 1 ? chanceMet + 0.2 : chanceMet;
  if (!forceGap && random.chance(chance)) return random.chance(0.3) ? clamp(required + 1) : required;
  return clamp(required - (random.chance(0.75) ? 1 : 2));
}

/** Rows of one skill: this year's view or views, then those of earlier years, when the person could a little less. */
export function skillRows(
  entry: ProfileEntry,
  level: Level,
  count: number,
  span: Span,
  random: Random,
): SkillRow[] {
  const rows: SkillRow[] = [];
  const total = Math.min(count, mostRows);
  const rounds = Math.ceil(total / 3);
  const roundLength = Math.floor((span.oldest - span.newest) / Math.max(1, rounds));
  const gap = (entry.required ?? 0) > level;
  const inUse = random.weighted(usages).value;
  for (let round = 0; round < rounds; round += 1) {
    // Squared, so that most are from the last year or two.
    const into = Math.floor(random.next() ** 2 * roundLength);
    const daysAgo = span.newest + round * roundLength + into;
    const then = clamp(level - (round > 0 && random.chance(0.5) ? round : 0));
    for (const by of assessorsOf(Math.min(3, total - round * 3), random)) {
      rows.push({
        competenceId: entry.competence.id,
        level: seenBy(by, then, random),
        by,
        daysAgo: Math.max(span.newest, daysAgo - (by === 'self' ? 0 : random.int(0, 20))),
        inUse: by === 'self' ? inUse : 'yes',
        wish: gap ? random.pick([1, 2, 2, 3] as const) : random.pick([0, 0, 1, 2] as const),
      });
    }
  }
  return rows;
}

const usages = [
  { value: 'yes', weight: 80 },
  { value: 'partly', weight: 12 },
  { value: 'no', weight: 8 },
] as const;

function assessorsOf(count: number, random: Random): readonly Assessor[] {
  if (count >= 3) return ['self', 'leader', 'agreed'];
  if (count === 2) return random.chance(0.5) ? ['self', 'leader'] : ['self', 'agreed'];
  if (count === 1) return [random.weighted(alone).value];
  return [];
}

const alone = [
  { value: 'self', weight: 55 },
  { value: 'agreed', weight: 30 },
  { value: 'leader', weight: 15 },
] as const;

/** Self and leader do not always see the same; what they agree on is taken for true. */
function seenBy(by: Assessor, level: Level, random: Random): Level {
  if (by === 'agreed') return level;
  if (by === 'self' && random.chance(0.16)) return clamp(level + random.pick([1, 1, -1] as const));
  if (by === 'leader' && random.chance(0.12)) return clamp(level + random.pick([-1, -1, 1] as const));
  return level;
}

function clamp(level: number): Level {
  return Math.max(0, Math.min(4, level)) as Level;
}
