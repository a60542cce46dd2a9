import { languages } from '@rod-trad/shared/domain/language';
import { builtQuestionNames, builtQuestions } from '@rod-trad/shared/testing/build-questions';
import { buildTalkPrepareQuestion } from '@rod-trad/shared/testing/build-work-questions';
import { describe, expect, it } from 'vitest';
import { presentWaiting } from './present-waiting.ts';

const questions = builtQuestionNames.flatMap((name) => {
  const question = builtQuestions[name];
  return question.kind === 'digest' ? [] : [[name, question] as const];
});

describe('what waits, as a line', () => {
  it.each(questions)('of %s says what and about what in every language', (_, question) => {
    for (const language of languages) {
      const { title, detail } = presentWaiting(question, language);
      expect(title).toBeTruthy();
      expect(detail).toBeTruthy();
      expect(title + detail).not.toMatch(/\{\{|undefined/);
    }
  });

  it('leads the employee to the own talk, and the leader to the employee’s', () => {
    const prepare = buildTalkPrepareQuestion();
    expect(presentWaiting(prepare, 'nb')).toMatchObject({ place: { to: 'own' } });
    expect(presentWaiting({ ...prepare, side: 'leader' }, 'nb')).toMatchObject({
      place: { to: 'talk', personId: prepare.other.id },
    });
  });
});
