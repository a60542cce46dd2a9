import type { ProfileEntry } from './competence-profile.ts';
import type { Random } from './random.ts';
import type { SkillRow, Span } from './skill-rows.ts';

const daysPerMonth = 30;

/** A certificate or an education: held or not. One in seven certificates has run out, one in eight soon will. */
export function credentialRows(
  entry: ProfileEntry,
  span: Span,
  bias: number,
  featured: boolean,
  random: Random,
): SkillRow[] {
  const { competence, required } = entry;
  const common = { competenceId: competence.id, by: random.chance(0.75) ? 'agreed' : 'leader' } as const;
  const used = { ...common, inUse: 'yes', wish: 0 } as const;
  const daysAgo = random.int(span.newest, span.oldest);
  const held = required === undefined ? random.chance(0.4) : featured || random.chance(0.86 + bias * 0.2);
  if (!held) return competence.kind === 'education' ? [{ ...used, level: 0, wish: 2, daysAgo }] : [];
  if (competence.validMonths === undefined) return [{ ...used, level: 1, daysAgo }];

  const valid = competence.validMonths * daysPerMonth;
  // The employee of the stories must renew the yearly one, and that one only.
  const expiresInDays = !featured ? expiry(valid, random) : competence.validMonths === 12 ? 21 : valid - 90;
  // Registered when it was taken, though never before they came here; what has run out ran out after that.
  const least = Math.max(span.newest, 1 - expiresInDays);
  if (least > span.oldest) return [];
  const taken = Math.min(span.oldest, Math.max(least, valid - expiresInDays));
  const row = { ...used, level: 1, daysAgo: taken, expiresInDays } as const;
  const before = taken + valid - random.int(0, 20);
  if (before > span.oldest || !random.chance(0.3)) return [row];
  return [row, { ...row, daysAgo: before, expiresInDays: valid - before }];
}

function expiry(valid: number, random: Random): number {
  const roll = random.next();
  if (roll < 0.14) return -random.int(1, Math.min(300, valid));
  if (roll < 0.26) return random.int(1, 90);
  return random.int(Math.min(91, valid), valid - 1);
}
