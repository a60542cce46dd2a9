import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../testing/build.ts';
import { toCalendar } from './ics.ts';

const at = new Date('2026-11-25T09:00:00.000Z');
const event = {
  uid: 'budget-2026@rod-trad.example',
  from: day('2026-12-15'),
  title: 'Budsjett; vedtas',
  description: 'Kommuneloven § 14-3, første ledd\nSe planen',
};
/** In UTF-8. */
const octets = (line: string) => encodeURIComponent(line).replaceAll(/%../g, '.').length;
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has what RFC 5545 asks for, with the day after as the end', () => {
    const lines = unfold(toCalendar('Årshjul 2026', [event], at));
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rød tråd//Årshjul//NO']);
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:budget-2026@rod-trad.example',
        'DTSTAMP:20261125T090000Z',
        'DTSTART;VALUE=DATE:20261215',
        'DTEND;VALUE=DATE:20261216',
        'SUMMARY:Budsjett\\; vedtas',
        'DESCRIPTION:Kommuneloven § 14-3\\, første ledd\\nSe planen',
        'TRANSP:TRANSPARENT',
      ]),
    );
  });

  it('ends a period after its last day', () => {
    expect(toCalendar('Året', [{ ...event, to: day('2026-12-31') }], at)).toContain(
      'DTEND;VALUE=DATE:20270101\r\n',
    );
  });

  it('keeps every line within 75 octets and loses nothing of what is said', () => {
    const plain = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\\;,\p{Cc}]/gu, ''));
    fc.assert(
      fc.property(plain, (title) => {
        const file = toCalendar('Året', [{ ...event, title }], at);
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(unfold(file)).toContain(`SUMMARY:${title}`);
      }),
    );
  });
});
