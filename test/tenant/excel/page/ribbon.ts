import { build } from '../../teams/page/build-element.ts';
import type { ExcelTexts } from './excel-texts.ts';
import { type SheetAct, sheetActs } from './sheet-view.ts';

/** What can be done where one stands in the sheet; each a button, so that the keyboard gets at all of it. */
export function buildRibbon(texts: ExcelTexts, onAct: (act: SheetAct) => void): HTMLElement {
  const buttons = sheetActs.map((act) => {
    const button = build('button', { type: 'button' }, texts.acts[act]);
    button.addEventListener('click', () => onAct(act));
    return button;
  });
  return build('section', { class: 'ribbon', 'aria-label': texts.ribbon }, ...buttons);
}
