import { describe, expect, it } from 'vitest';
import { both, buildPerson, buildUnit } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { createLookup, createPersonIndex } from './import-facts.ts';
import { createUnitLookup } from './unit-lookup.ts';

const codeOr = (found: object | string) => (typeof found === 'string' ? found : (found as { id: string }).id);

describe('finding a person', () => {
  const index = createPersonIndex();
  for (const person of [
    buildPerson('kari', {
      email: 'Kari@Fjordvik.example',
      signInName: 'kari@fjordvik.example',
      employeeNumber: '10001',
    }),
    buildPerson('back', { employeeNumber: '10002' }),
    buildPerson('before', { employeeNumber: '10002', active: false }),
    buildPerson('twin', { employeeNumber: '10003' }),
    buildPerson('other', { employeeNumber: '10003' }),
  ]) {
    index.add(person);
  }

  it.each([
    ['kari@fjordvik.EXAMPLE', 'kari'],
    ['kari', 'kari'],
    [' 10001 ', 'kari'],
    // The account of today and not the one from before.
    ['10002', 'back'],
    ['10003', 'severalOfThatName'],
    ['Person kari', 'unknownPerson'],
    ['', 'unknownPerson'],
  ])('by %s gives %s', (text, expected) => expect(codeOr(index.find(text))).toBe(expected));
});

describe('finding a thing', () => {
  const units = [
    buildUnit('a', { name: 'Avdeling 1' }),
    buildUnit('b', { name: 'avdeling-1' }),
    buildUnit('c', { name: 'Sol' }),
  ];
  const find = createLookup(units, ({ name }) => [name], 'unknownUnit');

  it('goes by id, or by a name that only one has', () => {
    expect(codeOr(find('SOL'))).toBe('c');
    expect(codeOr(find('b'))).toBe('b');
    expect(codeOr(find('Avdeling 1'))).toBe('severalOfThatName');
    expect(codeOr(find('Måne'))).toBe('unknownUnit');
    expect(codeOr(find(''))).toBe('unknownUnit');
  });

  it('goes by the units above, whatever stands between', () => {
    const tree = [
      buildUnit('top', { name: 'Fjordvik' }),
      buildUnit('sun', { name: 'Solsiden', parentId: asId('top') }),
      buildUnit('moon', { name: 'Månesiden', parentId: asId('top') }),
      buildUnit('sun1', { name: 'Avdeling 1', parentId: asId('sun') }),
      buildUnit('moon1', { name: 'Avdeling 1', parentId: asId('moon') }),
    ];
    const unit = createUnitLookup({ units: tree });
    expect(codeOr(unit('Solsiden – Avdeling 1'))).toBe('sun1');
    expect(codeOr(unit('Fjordvik / Månesiden / avdeling 1'))).toBe('moon1');
    expect(codeOr(unit('Avdeling 1'))).toBe('severalUnits');
    expect(codeOr(unit('Solsiden'))).toBe('sun');
  });

  it('knows both of its names, also when they are the same', () => {
    const groups = [{ id: asId<'PositionGroup'>('nurse'), name: both('Sykepleier') }];
    const group = createLookup(groups, ({ name }) => [name.nb, name.nn], 'unknownGroup');
    expect(codeOr(group('sykepleier'))).toBe('nurse');
  });
});
