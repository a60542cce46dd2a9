import { build } from '../../teams/page/build-element.ts';
import type { StartTexts } from './start-texts.ts';

/** The button that makes the tenant anew, after asking. */
export function buildReset(texts: StartTexts, done: () => void): HTMLElement {
  const status = build('span', { role: 'status' });
  const cancel = build('button', { type: 'button' }, texts.cancel);
  const confirm = build('button', { type: 'button', class: 'primary' }, texts.resetYes);
  const dialog = build(
    'dialog',
    { 'aria-labelledby': 'reset-ask' },
    build('h2', { id: 'reset-ask' }, texts.resetAsk),
    build('p', {}, texts.resetText),
    build('div', { class: 'buttons' }, cancel, confirm),
  );
  const button = build('button', { type: 'button' }, texts.reset);
  button.addEventListener('click', () => dialog.showModal());
  cancel.addEventListener('click', () => dialog.close());
  confirm.addEventListener('click', async () => {
    dialog.close();
    button.disabled = true;
    status.textContent = texts.resetting;
    const response = await fetch('/_tenant/reset', { method: 'POST' }).catch(() => undefined);
    button.disabled = false;
    status.textContent = response?.ok ? texts.resetDone : texts.resetFailed;
    if (response?.ok) done();
  });
  return build('span', { class: 'reset' }, button, status, dialog);
}
