import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompetence } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { createCatalogue } from './catalogue.ts';

const id = asId<'Competence'>;

describe('the catalogue', () => {
  it('lets rows of a merged competence count for the one at the end of the merges', () => {
    const catalogue = createCatalogue([
      buildCompetence('a', { status: 'retired', mergedInto: id('b') }),
      buildCompetence('b', { status: 'retired', mergedInto: id('c') }),
      buildCompetence('c'),
    ]);
    expect(catalogue.standsFor(id('a'))).toBe('c');
    expect(catalogue.standsFor(id('c'))).toBe('c');
    expect(catalogue.isInForce(id('a'))).toBe(true);
    expect(catalogue.standsFor(id('nobody'))).toBe('nobody');
    expect(catalogue.isInForce(id('nobody'))).toBe(false);
  });

  it.each([
    ['proposed', false],
    ['active', true],
    ['phasingOut', true],
    ['retired', false],
  ] as const)('asks something of people when it is %s: %s', (status, asks) => {
    expect(createCatalogue([buildCompetence('a', { status })]).isInForce(id('a'))).toBe(asks);
  });

  it('comes to an end whatever is merged into what', () => {
    const names = ['a', 'b', 'c', 'd'] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names, undefined), { minLength: 4, maxLength: 4 }), (into) => {
        const catalogue = createCatalogue(
          names.map((name, i) => buildCompetence(name, { mergedInto: into[i] && id(into[i]) })),
        );
        for (const name of names) expect(names).toContain(catalogue.standsFor(id(name)));
      }),
    );
  });
});
