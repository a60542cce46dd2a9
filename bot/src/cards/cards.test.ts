import { languages } from '@rod-trad/shared/domain/language';
import { buildFollowUp } from '@rod-trad/shared/testing/build';
import { buildFollowUpQuestion } from '@rod-trad/shared/testing/build-questions';
import { describe, expect, it } from 'vitest';
import { partsOf as parts } from '../testing/parts-of.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { followUpAnsweredCard } from './follow-up-answered-card.ts';
import { followUpCard } from './follow-up-card.ts';

const question = buildFollowUpQuestion();
const { measure, nudge } = question;

describe.each(languages)('the follow-up card in %s', (language) => {
  const card = followUpCard(question, language, 'https://teams.microsoft.com/l/entity/x');

  it('asks one question with a label on every input, and words for a missing answer', () => {
    const inputs = parts(card).filter((part) => String(part.type).startsWith('Input.'));
    expect(inputs.map((input) => input.id)).toEqual(['status', 'note', 'newDueOn']);
    for (const input of inputs) expect(input.label).toBeTruthy();
    expect(inputs[0]).toMatchObject({ isRequired: true });
    expect(inputs[0]?.errorMessage).toBeTruthy();
  });

  it('carries ids only, and the same for clients without universal actions', () => {
    const execute = parts(card).find((part) => part.type === 'Action.Execute');
    expect(execute).toMatchObject({
      verb: 'measureFollowUp.answer',
      data: { nudgeId: nudge.id, measureId: 'm' },
      fallback: {
        type: 'Action.Submit',
        data: { nudgeId: nudge.id, measureId: 'm', verb: 'measureFollowUp.answer' },
      },
    });
  });

  it('says why it came, is well under the size limit, and has a plain summary', () => {
    expect(parts(card).find((part) => part.id === 'why')?.text).toBeTruthy();
    // 28 KB counted as UTF-16, the oldest and strictest of the documented limits.
    expect(JSON.stringify(card).length * 2).toBeLessThan(28 * 1024);
    expect(card.speak).toContain('Fagdag om *ernæring* [nå]');
    expect(card.lang).toBe(language);
  });

  it('shows what people have written as it is', () => {
    expect(JSON.stringify(card)).toContain(JSON.stringify(escapeMarkdown(measure.title)).slice(1, -1));
  });

  it.each(['saved', 'pending', 'repeated'] as const)('is replaced when the answer is %s', (kind) => {
    const followUp = buildFollowUp('m', '2026-11-23T09:00:00.000Z', { status: 'delayed', note: 'Venter' });
    const answered = followUpAnsweredCard({ kind, measure, followUp }, language, 'https://example.org');
    expect(parts(answered).some((part) => String(part.type).startsWith('Input.'))).toBe(false);
    expect(JSON.stringify(answered)).toContain('Venter');
  });
});

describe('text in cards', () => {
  it('does not become Markdown', () => {
    expect(escapeMarkdown('*a* _b_ [c](d) 1. e')).toBe('\\*a\\* \\_b\\_ \\[c\\]\\(d\\) 1. e');
    expect(escapeMarkdown('- punkt\n1. punkt')).toBe('-\u00a0punkt\n1.\u00a0punkt');
    expect(escapeMarkdown('17. november 2026')).toBe('17.\u00a0november 2026');
    expect(escapeMarkdown('Ærlig talt, 50 % øl')).toBe('Ærlig talt, 50 % øl');
  });
});
