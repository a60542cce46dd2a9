import { build } from './build-element.ts';
import type { ClientTexts } from './client-texts.ts';

/** Where a message is written: Enter sends, Shift and Enter begins a new line. */
export function buildComposer(texts: ClientTexts, send: (text: string) => Promise<void>): HTMLFormElement {
  const field = build('textarea', { rows: '1', 'aria-label': texts.write, placeholder: texts.write });
  const button = build('button', { type: 'submit', class: 'primary' }, texts.send);
  const form = build('form', { class: 'composer' }, field, button);
  const submit = () => {
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    void send(text);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  return form;
}
