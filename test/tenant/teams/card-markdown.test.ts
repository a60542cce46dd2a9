import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardMarkdown } from './page/card-markdown.ts';

describe("Teams' Markdown", () => {
  it.each([
    ['**fet** og *skrå* og _skrå_', '<p><strong>fet</strong> og <em>skrå</em> og <em>skrå</em></p>'],
    ['- en\n- to', '<ul><li>en</li><li>to</li></ul>'],
    ['1. en\n2. to', '<ol><li>en</li><li>to</li></ol>'],
    ['- en\n\n1. to', '<ul><li>en</li></ul><ol><li>to</li></ol>'],
    [
      '[les](https://ks.no/a?b=1)',
      '<p><a href="https://ks.no/a?b=1" target="_blank" rel="noopener">les</a></p>',
    ],
    ['# Tittel', '<p># Tittel</p>'],
    ['> sitat', '<p>&gt; sitat</p>'],
    ['plan_2026_ny og 2*3*4', '<p>plan_2026_ny og 2*3*4</p>'],
    ['[x](javascript:alert)', '<p>[x](javascript:alert)</p>'],
  ])('shows %j', (text, markup) => {
    expect(cardMarkdown(text)).toBe(markup);
  });

  it('never lets markup of the bot through', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '"', '&', '*', '_', '[', ']', '(', ')', 'a', ' ', '\n', '-'),
        }),
        (text) => {
          const own = /<\/?(p|ul|ol|li|strong|em)>|<a href="[^"<>]*" target="_blank" rel="noopener">|<\/a>/g;
          expect(cardMarkdown(text).replace(own, '')).not.toMatch(/[<>"]/);
        },
      ),
    );
  });
});
