import { type Cell, cellText } from './sheet-row.ts';

const elevenDigits = /(?<!\d)(\d{6})(?:\.|\s*)\d{5}(?!\d)/g;
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Is there a national identity number in the cell, or a D number, or one made for tests? Eleven digits that begin with a day are
 * enough: the control digits are given up from 2032 (Skatteetaten, "Nytt fødselsnummer"). A spreadsheet drops the zero in front of a
 * number; ten digits are one only if the control digits say so. Its space may be wide or a line break: what is kept of
 * the cell has a plain one there.
 */
export function hasIdentityNumber(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  if (text.length < 10) return false;
  for (const [, day = ''] of text.matchAll(elevenDigits)) if (beginsWithDay(day)) return true;
  return /^\d{10}$/.test(text) && beginsWithDay(`0${text.slice(0, 5)}`) && hasControlDigits(`0${text}`);
}

/** Days of a D number are 40 up; months of numbers for tests 40, 65 or 80. */
function beginsWithDay(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  const real = [0, 40, 65, 80].some((shift) => month > shift && month <= shift + 12);
  return day >= 1 && day <= 31 && Number(digits.slice(0, 2)) <= 71 && real;
}

function hasControlDigits(digits: string): boolean {
  return [firstWeights, secondWeights].every((weights) => {
    const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    return sum % 11 === 0;
  });
}
