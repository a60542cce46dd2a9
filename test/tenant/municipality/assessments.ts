import type { Assessment } from '@rod-trad/shared/domain/assessment';
import type { Competence } from '@rod-trad/shared/domain/competence';
import { addDays, daysBetween, type IsoDate } from '@rod-trad/shared/domain/iso-date';
import { competenceId } from './catalogue.ts';
import type { ProfileEntry } from './competence-profile.ts';
import { credentialRows } from './credential-rows.ts';
import { featuredViews } from './featured-views.ts';
import { issuers } from './papers.data.ts';
import { chanceOf, type Random } from './random.ts';
import { type SkillRow, type Span, skillRows, trueLevel } from './skill-rows.ts';
import type { StaffMember } from './staff.ts';

interface AssessmentInput {
  readonly staff: readonly StaffMember[];
  readonly profileOf: (member: StaffMember) => readonly ProfileEntry[];
  readonly competences: readonly Competence[];
  readonly perPerson: number;
  readonly featured: StaffMember;
  readonly today: IsoDate;
  readonly seed: number;
  readonly random: Random;
}

const oldest = 4 * 365;
/** Share of what is demanded that nobody has asked about yet. */
const unknownShare = 0.2;

/** What everybody holds, as rows of the last four years; about `perPerson` for each. */
export function assessments(input: AssessmentInput): Assessment[] {
  const { staff, profileOf, featured, today, seed, random } = input;
  const dayAgo = dayTable(today);
  const rate = input.perPerson / expectedItems(staff, profileOf);
  const extras = extraPool(input.competences);
  const rows: Assessment[] = [];
  for (const member of staff) {
    const span = spanOf(member, today);
    if (span === undefined) continue;
    const isFeatured = member === featured;
    // Some are strong all over, and some units are strong in one thing: that is what gap views are for.
    const person = random.next() - 0.5;
    const add = (row: SkillRow) => rows.push(toRow(rows.length + 1, member, row, dayAgo));
    let turn = 0;
    for (const entry of profileOf(member)) {
      const { competence } = entry;
      if (!isFeatured && isUnknown(entry, random)) continue;
      const bias = chanceOf(seed, member.unit.id + competence.id) - 0.5;
      if (competence.kind !== 'skill') {
        if (isFeatured || rate >= 1 || random.chance(rate)) {
          for (const row of credentialRows(entry, span, bias, isFeatured, random)) add(row);
        }
        continue;
      }
      turn += 1;
      const level = trueLevel(entry, 0.62 + bias * 0.5 + person * 0.3, isFeatured && turn % 3 === 0, random);
      const count = Math.floor(rate + random.next());
      for (const row of skillRows(entry, level, isFeatured ? Math.max(2, count) : count, span, random))
        add(row);
    }
    if (random.chance(0.35 * Math.min(1, rate))) {
      const extra = random.pick(extras);
      const known = profileOf(member).some((entry) => entry.competence.id === extra.id);
      if (!known) add(unusedRow(extra, span, random));
    }
    if (isFeatured) {
      const own = rows.filter((row) => row.personId === member.id);
      for (const row of featuredViews(own, input.competences)) add(row);
    }
  }
  return rows;
}

/** What a person can do that the job does not ask for: usually not in use. */
function unusedRow(competence: Competence, span: Span, random: Random): SkillRow {
  // What is on its way out was assessed long ago.
  const least =
    competence.status === 'active' ? span.newest : Math.max(span.newest, Math.floor(span.oldest * 0.6));
  return {
    competenceId: competence.id,
    level: competence.kind === 'skill' ? random.pick([2, 3, 3, 4] as const) : 1,
    by: random.chance(0.7) ? 'self' : 'agreed',
    daysAgo: random.int(least, span.oldest),
    inUse: random.chance(0.65) ? 'no' : 'partly',
    wish: random.pick([0, 1, 2, 3] as const),
  };
}

/** Nobody is assessed before they came, in their first seven weeks, or after they left. */
function spanOf(member: StaffMember, today: IsoDate): Span | undefined {
  const since = daysBetween(member.startOn, today);
  if (since < 50) return undefined;
  const newest = member.endOn !== undefined && member.endOn < today ? daysBetween(member.endOn, today) : 1;
  const first = Math.min(oldest, since);
  return first <= newest ? undefined : { newest, oldest: first };
}

function isUnknown({ required, collective }: ProfileEntry, random: Random): boolean {
  if (required !== undefined) return random.chance(unknownShare);
  return random.chance(collective === undefined ? 0.8 : 0.85);
}

function expectedItems(
  staff: readonly StaffMember[],
  profileOf: (member: StaffMember) => readonly ProfileEntry[],
): number {
  let items = 0;
  for (const member of staff) {
    for (const { required } of profileOf(member)) items += required === undefined ? 0.18 : 1 - unknownShare;
  }
  return Math.max(1, items / staff.length);
}

/** Beside the active ones: what was renamed, taken out, or is on its way out. */
function extraPool(competences: readonly Competence[]): readonly Competence[] {
  const wanted = [
    'culture',
    'sami',
    'data',
    'innovation',
    'guidance',
    'mentalHealth',
    'cancerCare',
    'readingStudies',
    'machines',
    'nynorsk',
    'wordProcessing',
    'faxRoutines',
    'paperJournal',
    'projects',
  ] as const;
  const ids = new Set(wanted.map(competenceId));
  return competences.filter((c) => ids.has(c.id));
}

const issuerOf: ReadonlyMap<string, string> = new Map(
  Object.entries(issuers).map(([key, issuer]) => [competenceId(key as keyof typeof issuers), issuer]),
);

function toRow(n: number, member: StaffMember, row: SkillRow, dayAgo: (days: number) => IsoDate): Assessment {
  const { daysAgo, expiresInDays, ...rest } = row;
  // What was agreed on was looked at, and the paper says who issued it.
  const issuer = row.by === 'agreed' ? issuerOf.get(row.competenceId) : undefined;
  return {
    id: `assessment-${n}` as Assessment['id'],
    personId: member.id,
    ...rest,
    on: dayAgo(daysAgo),
    ...(issuer !== undefined && row.level > 0 && { issuer }),
    ...(expiresInDays !== undefined && { expiresOn: dayAgo(-expiresInDays) }),
  };
}

/** Two million rows share a few thousand days. */
function dayTable(today: IsoDate): (daysAgo: number) => IsoDate {
  const days = new Map<number, IsoDate>();
  return (daysAgo) => {
    let day = days.get(daysAgo);
    if (day === undefined) {
      day = addDays(today, -daysAgo);
      days.set(daysAgo, day);
    }
    return day;
  };
}
