import type { Competence } from '../competence.ts';
import { createLookup, type Found, type ImportFacts } from './import-facts.ts';

/** Finds the competence of a name that counts today: that of one that was merged is the one it went into. It must be in force. */
export function createCompetenceLookup({
  competences,
  catalogue,
}: Pick<ImportFacts, 'competences' | 'catalogue'>): (text: string) => Found<Competence> {
  const find = createLookup(
    competences.filter((one) => one.mergedInto === undefined),
    ({ name }) => [name.nb, name.nn],
    'unknownCompetence',
  );
  const findMerged = createLookup(competences, ({ name }) => [name.nb, name.nn], 'unknownCompetence');
  return (text) => {
    const direct = find(text);
    const found = direct === 'unknownCompetence' ? findMerged(text) : direct;
    if (typeof found === 'string') return found;
    const counts = catalogue.get(catalogue.standsFor(found.id)) ?? found;
    return catalogue.isInForce(counts.id) ? counts : 'notInForce';
  };
}
