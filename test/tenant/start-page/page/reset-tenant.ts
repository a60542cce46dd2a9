import { build } from '../../teams/page/build-element.ts';
import type { StartTexts } from './start-texts.ts';

/** The button that makes the tenant anew, after asking. */
export function buildReset(texts: StartTexts, done: () => Promise<void>): HTMLElement {
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
    if (response?.ok) await done();
    // The page has been drawn anew: the word and the focus go to the button that stands there now.
    const drawn = document.querySelector('.reset');
    const said = drawn?.querySelector('[role=status]');
    if (said) said.textContent = response?.ok ? texts.resetDone : texts.resetFailed;
    drawn?.querySelector('button')?.focus();
  });
  return build('span', { class: 'reset' }, button, status, dialog);
}
