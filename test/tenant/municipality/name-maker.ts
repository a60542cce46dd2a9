import { nameStocks, sharedName, unusualNames } from './names.data.ts';
import type { Random } from './random.ts';

export interface FullName {
  readonly givenName: string;
  readonly surname: string;
  /** Where the name is at home; decides nothing but the chance of a preferred language. */
  readonly origin: string;
}

/** Puts names together, one for each call. The first few are the unusual ones, so that every town of some size has them. */
export function createNameMaker(random: Random): () => FullName {
  let made = 0;
  const special = [...unusualNames, sharedName, sharedName];
  return () => {
    made += 1;
    // One unusual name in every third person, after the leaders that come first.
    const unusual = made > 16 && made % 3 === 0 ? special[(made - 18) / 3] : undefined;
    if (unusual) return { givenName: unusual[0], surname: unusual[1], origin: 'norwegian' };
    const stock = random.weighted(nameStocks);
    const givenName = random.pick(random.chance(0.68) ? stock.women : stock.men);
    const surname = random.pick(stock.surnames);
    if (stock.origin !== 'norwegian') {
      // Names from two places in one family.
      const married = random.chance(0.15);
      return {
        givenName,
        surname: married ? `${surname} ${norwegianSurname(random)}` : surname,
        origin: stock.origin,
      };
    }
    const second = norwegianSurname(random);
    if (second === surname || !random.chance(0.16)) return { givenName, surname, origin: stock.origin };
    return {
      givenName,
      surname: `${second}${random.chance(0.3) ? '-' : ' '}${surname}`,
      origin: stock.origin,
    };
  };
}

function norwegianSurname(random: Random): string {
  return random.pick(nameStocks[0]?.surnames ?? []);
}

const letters: { readonly [letter: string]: string } = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ß: 'ss',
};

/** Makes principal names out of names: ASCII, dots for spaces, a number for the second of the same name. */
export function createPrincipalNames(domain: string): (name: FullName) => string {
  const used = new Map<string, number>();
  return ({ givenName, surname }) => {
    // Entra: at most 64 characters before the at sign.
    const local = plain(`${givenName} ${surname}`).slice(0, 58).replace(/\.$/, '');
    const turn = (used.get(local) ?? 0) + 1;
    used.set(local, turn);
    return `${local}${turn === 1 ? '' : turn}@${domain}`;
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z ]/g, (letter) => letters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '');
}
