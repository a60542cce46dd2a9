import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { toCsv } from '@rod-trad/shared/text/csv';
import type { SharedNeed, SharedNeeds } from '@rod-trad/shared/use-cases/share-needs';

/** What the municipality needs, as a table that opens in Excel. */
export function sharedNeedsAsCsv(needs: SharedNeeds, language: Language): string {
  const say = createText(language);
  const head = (
    [
      'municipality',
      'year',
      'competence',
      'kind',
      'group',
      'level',
      'required',
      'met',
      'gap',
      'unknown',
    ] as const
  ).map((column) => say(`needs.column.${column}`));
  const hidden = say('needs.hidden');
  const rows = needs.rows.map((row) => [
    needs.municipality,
    needs.on.slice(0, 4),
    inLanguage(row.competence.name, language),
    say(`catalogue.kind.${row.competence.kind}`),
    row.group === undefined ? say('needs.everybody') : inLanguage(row.group.name, language),
    levelWords(row),
    ...(row.counts.kind === 'hidden'
      ? [hidden, hidden, hidden, hidden]
      : [row.counts.required, row.counts.met, row.counts.gap, row.counts.unknown].map(String)),
  ]);
  return toCsv([[say('needs.about', { municipality: needs.municipality, on: needs.on })], head, ...rows]);
}

/** The same for a program to read. Names stand in both written languages, as the neighbour may use the other. */
export function sharedNeedsAsJson({ municipality, on, threshold, rows }: SharedNeeds): string {
  const needs = rows.map(({ competence, group, levels, counts }) => ({
    competence: competence.name,
    kind: competence.kind,
    positionGroup: group?.name ?? null,
    levels: competence.kind === 'skill' ? (levels ?? null) : null,
    year: Number(on.slice(0, 4)),
    ...(counts.kind === 'hidden'
      ? { hidden: true }
      : { required: counts.required, met: counts.met, gap: counts.gap, unknown: counts.unknown }),
  }));
  return JSON.stringify(
    { format: 'rod-trad/needs/1', municipality, on, fewestPeople: threshold, needs },
    null,
    2,
  );
}

/** A certificate and an education are held or not: a level would say nothing. */
function levelWords({ competence, levels }: SharedNeed): string {
  if (competence.kind !== 'skill' || levels === undefined) return '';
  return levels.from === levels.to ? String(levels.to) : `${levels.from}–${levels.to}`;
}
