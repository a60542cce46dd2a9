import type { IsoDate } from '../domain/iso-date.ts';
import { addDays } from '../domain/iso-date.ts';

export interface CalendarEvent {
  /** The same for the same event in a later file, so that a calendar moves it instead of doubling it. */
  readonly uid: string;
  readonly from: IsoDate;
  /** The last day; absent for a single one. */
  readonly to?: IsoDate | undefined;
  readonly title: string;
  readonly description: string;
}

/**
 * Whole days as an iCalendar file (RFC 5545). They block nobody's time, and carry no alarm: what is due is said elsewhere.
 *
 * @param at when the file is made
 */
export function toCalendar(name: string, events: readonly CalendarEvent[], at: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rød tråd//Årshjul//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    // What Outlook reads instead of NAME (MS-OXCICAL 2.1.3.1.1.17).
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, from, to, title, description }: CalendarEvent, at: Date): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    // A newer file must outrank the one before (3.8.7.4).
    `SEQUENCE:${Math.floor(at.getTime() / 60_000) % 2_147_483_647}`,
    `DTSTART;VALUE=DATE:${basic(from)}`,
    // The day after the last (3.6.1).
    `DTEND;VALUE=DATE:${basic(addDays(to ?? from, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (date: IsoDate) => date.replaceAll('-', '');

/** TEXT (3.3.11): backslash, semicolon, comma and line break. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Lines are at most 75 octets, and go on in the next after a space (3.1); a letter is never cut in two. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
