import { describe, expect, it } from 'vitest';
import { asId } from '../ids.ts';
import { isoDate } from '../iso-date.ts';
import { type AgreementText, agreementTextFaults, paragraphs, textInForce } from './agreement-text.ts';
import { givenAgreementTexts } from './agreement-texts.data.ts';

const dated = (id: string, validFrom: string): AgreementText => ({
  id: asId(id),
  paragraph: 'hta-4.2.4',
  validFrom: isoDate(validFrom),
  text: id,
  source: 'HTA',
});
const texts = [
  dated('new', '2026-05-01'),
  ...givenAgreementTexts,
  dated('old', '2024-05-01'),
  dated('mended', '2026-05-01'),
];
const on = (day: string) => textInForce(texts, 'hta-4.2.4', isoDate(day))?.id;

describe('the text of a paragraph', () => {
  it('is the one in force on the day', () => {
    expect(on('2023-01-01')).toBe('given-hta-4.2.4');
    expect(on('2024-05-01')).toBe('old');
    expect(on('2026-04-30')).toBe('old');
    expect(on('2026-05-01')).toBe('mended');
  });

  it('comes along for all but the law, which the guide does not give', () => {
    const given = paragraphs.filter((name) => textInForce(givenAgreementTexts, name, isoDate('2026-01-01')));
    expect(given).toEqual(['hta-1-14.2', 'hta-3.3', 'hta-3.3.2', 'hta-4.2.4']);
    const [leave] = givenAgreementTexts;
    expect(leave?.text).toContain('skal dette innvilges, med mindre særlige grunner er til hinder for det');
  });

  it('says what it says, and where from', () => {
    expect(agreementTextFaults({ text: '', source: ' ' }).map(({ field }) => field)).toEqual([
      'text',
      'source',
    ]);
  });
});
