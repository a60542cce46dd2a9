import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { payTalkFaults } from './pay-talk.ts';

const today = day('2026-11-25');
const codes = (measures: string, heldOn = '2026-11-24') =>
  payTalkFaults({ heldOn: day(heldOn), measures }, { askedOn: day('2026-11-10') }, today).map(
    ({ code }) => code,
  );

describe('a talk about the development of pay', () => {
  it('says what can be done, and was held after it was asked for', () => {
    expect(codes('Videreutdanning i veiledning, 30 studiepoeng i 2027, og fagansvar for sår')).toEqual([]);
    expect(codes(' ')).toEqual(['required']);
    expect(codes('x'.repeat(2001))).toEqual(['tooLong']);
    expect(codes('Fagansvar', '2026-11-26')).toEqual(['dateInFuture']);
    expect(codes('Fagansvar', '2026-11-09')).toEqual(['payTalkBeforeAsked']);
  });

  it.each([
    '25 000 i tillegg',
    'kr 15000',
    '15000 kroner',
    'Opp 3,5 %',
    '20.000 mer',
    'lønnstrinn 45',
    '500,- mer',
  ])('holds no figures: %s', (measures) => {
    expect(codes(measures)).toEqual(['noPayFigures']);
  });
});
