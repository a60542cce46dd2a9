import { competenceKinds, competenceStatuses } from '@rod-trad/shared/domain/competence';
import { goalSources } from '@rod-trad/shared/domain/goal';
import { describe, expect, it } from 'vitest';
import { areas, competences, goals } from './catalogue.ts';

const skills = competences().filter((c) => c.kind === 'skill' && c.status === 'active');
const texts = [
  ...goals().map((g) => g.title),
  ...areas().flatMap((a) => [a.name, a.mainGoal]),
  ...competences().flatMap((c) => [c.name, ...(c.levels ?? [])]),
];

describe('the catalogue', () => {
  it('has about sixty competences of every kind and status in eight areas', () => {
    expect(competences().length).toBeGreaterThanOrEqual(60);
    expect(new Set(competences().map((c) => c.kind))).toEqual(new Set(competenceKinds));
    expect(new Set(competences().map((c) => c.status))).toEqual(new Set(competenceStatuses));
    expect(areas()).toHaveLength(8);
    for (const area of areas()) {
      expect(area.goalIds.length).toBeGreaterThan(0);
      expect(
        competences().some((c) => c.areaIds.includes(area.id)),
        area.id,
      ).toBe(true);
    }
  });

  it('has goals from all five sources', () => {
    expect(new Set(goals().map((g) => g.source))).toEqual(new Set(goalSources));
  });

  it('has yearly, other and unlimited certificates', () => {
    const months = competences()
      .filter((c) => c.kind === 'certificate')
      .map((c) => c.validMonths);
    expect(new Set(months)).toEqual(new Set([12, 24, 60, undefined]));
  });

  it('merges a retired competence into an active one', () => {
    const merged = competences().filter((c) => c.mergedInto !== undefined);
    expect(merged).not.toHaveLength(0);
    for (const { status, mergedInto } of merged) {
      expect(status).toBe('retired');
      expect(competences().find((c) => c.id === mergedInto)?.status).toBe('active');
    }
  });
});

describe('the texts', () => {
  it('are whole sentences at every level of every skill', () => {
    for (const { id, levels } of skills) {
      expect(levels, id).toHaveLength(5);
      for (const { nb, nn } of levels ?? []) {
        for (const sentence of [nb, nn]) expect(sentence, id).toMatch(/^[A-ZÆØÅ].{10,140}\.$/);
      }
    }
  });

  it('say something new at each level', () => {
    for (const { id, levels } of skills) {
      expect(new Set(levels?.map((level) => level.nb)).size, id).toBe(5);
      expect(new Set(levels?.map((level) => level.nn)).size, id).toBe(5);
    }
  });

  it('differ between bokmål and nynorsk in at least four of five levels', () => {
    for (const { id, levels } of skills) {
      expect(levels?.filter(({ nb, nn }) => nb !== nn).length, id).toBeGreaterThanOrEqual(4);
    }
  });

  const bokmalOnly =
    /(?<![\p{L}])(ikke|jeg|hva|hvem|hvor|hvordan|hvorfor|hvilken|hvilke|fra|noen|noe|være|vært|gjør|skole|sykepleie|de|dem|blitt|ble|kommer|opplæringen|tjenesten|tjenester|også|veilede\w*|tar|sier|skriver|leser|finner|hjelpe|bygger|deltar|ledelse|sammen|alene|vanskelige?|trenger)(?![\p{L}])/iu;
  const nynorskOnly =
    /(?<![\p{L}])(ikkje|eg|kva|kven|kvar|korleis|kvifor|frå|nokon|noko|vere|vore|gjer|skule|sjukepleie|dei|vart|kjem|tenesta|tenester|rettleie\w*|tek|seier|skriv|finn|byggjer|deltek|leiing|saman|åleine|vanskelege?|treng|blir tekne)(?![\p{L}])/iu;

  it('keep the words of the two languages apart', () => {
    const allowed = /også|bygger|les/i;
    for (const { nb, nn } of texts) {
      expect(nn.match(bokmalOnly)?.[0].replace(allowed, '') ?? '', nn).toBe('');
      expect(nb.match(nynorskOnly)?.[0] ?? '', nb).toBe('');
    }
  });
});
