import { describe, expect, it } from 'vitest';
import { createFirstNameFinder, createNameFinder } from './name-finder.ts';

const people = [{ name: 'Kari-Anne Berg' }, { name: 'Áilu Sara' }, { name: 'Glede' }];

describe('whoever is named in a text by the whole name', () => {
  const find = createNameFinder(people);

  it('is found, however it is written', () => {
    expect(find('Alle øvde, og Kari-Anne Berg ledet.')).toBe('Kari-Anne Berg');
    expect(find('KARI ANNE\nBERG var med')).toBe('Kari-Anne Berg');
    expect(find('Det var Áilu Saras idé.')).toBe('Áilu Sara');
  });

  it('is not found in a first name, in a word that is a name too, or across other words', () => {
    expect(find('Kari var med. Glede!')).toBeUndefined();
    expect(find('Kari og Anne gikk på Berg')).toBeUndefined();
    expect(find('')).toBeUndefined();
  });
});

describe('whoever is named by the first name', () => {
  const find = createFirstNameFinder(people);

  it('is found among a few, as a name is written', () => {
    expect(find('Alle spør Áilu nå.')).toBe('Áilu');
    expect(find('Det var Karis idé.')).toBe('Karis');
    expect(find('De gikk til verket med glede.')).toBeUndefined();
  });
});
