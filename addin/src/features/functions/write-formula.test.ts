import { expect, it } from 'vitest';
import { writeFormula } from './write-formula.ts';

it('is written with commas, and with quotes in a name doubled', () => {
  expect(writeFormula('GAP', ['Hjemmetjenesten', 'Palliasjon', 2028])).toBe(
    '=ROD.GAP("Hjemmetjenesten","Palliasjon",2028)',
  );
  expect(writeFormula('TRAAD', ['Kurs i "det nye"'])).toBe('=ROD.TRAAD("Kurs i ""det nye""")');
});
