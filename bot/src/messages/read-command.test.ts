import { describe, expect, it } from 'vitest';
import { readCommand } from './read-command.ts';

describe('what somebody writes of hours', () => {
  it.each(['timer', 'Timar!', 'når?', 'hours'])('%s asks which they are', (words) => {
    expect(readCommand(words.replace('?', ''))).toEqual({ kind: 'hours' });
  });

  it.each([
    'timer 9-15',
    'timar 9 til 15',
    'Timer kl. 9 – 15.',
    'hours 9 to 15',
    '<at>Rød tråd</at> timer 09-15',
  ])('%s sets them', (words) => {
    expect(readCommand(words)).toEqual({ kind: 'setHours', hours: { fromHour: 9, untilHour: 15 } });
  });

  it.each(['timer 9', 'timer 9-15 i morgen', '9-15', 'timer ni til tre', 'timer -9-15'])(
    '%s is not understood',
    (words) => {
      expect(readCommand(words)).toEqual({ kind: 'unknown' });
    },
  );
});
