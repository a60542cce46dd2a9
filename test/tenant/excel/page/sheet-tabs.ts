import { build } from '../../teams/page/build-element.ts';
import type { ExcelTexts } from './excel-texts.ts';
import type { SheetView } from './sheet-view.ts';

/** The names of the sheets at the bottom; the one that is open is pressed. */
export function buildSheetTabs(
  view: SheetView,
  texts: ExcelTexts,
  onOpen: (sheet: string) => void,
  onAdd: (sheet: string) => void,
): HTMLElement[] {
  const list = build('ul', { 'aria-label': texts.sheets });
  for (const { name, tabColor } of view.sheets) {
    const button = build('button', { type: 'button', 'aria-pressed': String(name === view.sheet) }, name);
    if (tabColor !== '') button.style.borderBottomColor = tabColor;
    button.addEventListener('click', () => onOpen(name));
    list.append(build('li', {}, button));
  }
  const add = build('button', { type: 'button', class: 'add', 'aria-label': texts.addSheet }, '+');
  add.addEventListener('click', () => onAdd(view.sheet));
  return [list, add];
}
