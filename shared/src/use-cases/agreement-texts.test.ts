import { describe, expect, it } from 'vitest';
import { textInForce } from '../domain/education/agreement-text.ts';
import { day } from '../testing/build.ts';
import { hr, leader, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { type AgreementTextInput, saveAgreementText } from './save-agreement-text.ts';
import { viewAgreementTexts } from './view-agreement-texts.ts';

const newer: AgreementTextInput = {
  ...{ key: 't1', validFrom: day('2026-05-01'), text: ' Ny ordlyd ', source: 'HTA 2026–2028' },
  paragraph: 'hta-4.2.4',
};

describe('the texts of the agreement', () => {
  it('are added to by HR, once, and older ones stand', async () => {
    const context = planTown();
    expect(await saveAgreementText(context, leader, newer)).toEqual({ kind: 'forbidden' });
    expect(await saveAgreementText(context, hr, newer)).toEqual({ kind: 'ok', value: 'saved' });
    expect(await saveAgreementText(context, hr, newer)).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.submitted).toHaveLength(1);
    const seen = await viewAgreementTexts(context, actor('kari'));
    const texts = seen.kind === 'ok' ? seen.value.texts : [];
    expect(textInForce(texts, 'hta-4.2.4', day('2026-05-01'))).toMatchObject({ text: 'Ny ordlyd' });
    expect(textInForce(texts, 'hta-4.2.4', day('2026-04-30'))?.text).toContain('siste tilbud');
    expect(seen).toMatchObject({ value: { mayEdit: false } });
  });

  it('say something, and from where', async () => {
    const refused = await saveAgreementText(planTown(), hr, { ...newer, text: '', source: 'x'.repeat(201) });
    expect(refused).toMatchObject({
      faults: [
        { field: 'text', code: 'required' },
        { field: 'source', code: 'tooLong' },
      ],
    });
  });

  it('are for those who work here', async () => {
    expect(await viewAgreementTexts(planTown(), actor('gone'))).toEqual({ kind: 'forbidden' });
  });
});
