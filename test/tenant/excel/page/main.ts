import { build } from '../../teams/page/build-element.ts';
import { readSettings, writeSettings } from '../../teams/page/client-settings.ts';
import { CellEditMode } from './cell-edit-mode.ts';
import { attachCellEditor } from './cell-editor.ts';
import { fetchExcelStart } from './excel-start.ts';
import { EXCEL_TEXTS } from './excel-texts.ts';
import { FunctionRuntime } from './function-runtime.ts';
import { blockRows, Grid } from './grid.ts';
import { columnName } from './grid-layout.ts';
import { buildRibbon } from './ribbon.ts';
import { buildSheetTabs } from './sheet-tabs.ts';
import type { CellEdit, SheetView } from './sheet-view.ts';
import { buildTaskPane } from './task-pane.ts';
import { buildTitleBar } from './title-bar.ts';
import { WorkbookClient } from './workbook-client.ts';

const settings = readSettings(location.search);
const query = new URLSearchParams(location.search);
const workbookName = query.get('workbook') ?? '';
/** Whose workbook it is, where it is somebody else's who has shared it. */
const owner = query.get('owner') ?? '';
const texts = EXCEL_TEXTS[settings.lang];
const { person, addinUrl, functions: declared } = await fetchExcelStart(settings.person);
settings.person = person.id;
const client = new WorkbookClient(owner || person.id, workbookName);
const functions = new FunctionRuntime(client, declared, settings.lang);
const editMode = new CellEditMode();

document.documentElement.lang = settings.lang;
document.documentElement.dataset.theme = settings.theme;

/** Undefined while the sheet that is active in the workbook is shown. */
let shownSheet: string | undefined;
let view: SheetView | undefined;
let loading: Promise<void> = Promise.resolve();

const nameBox = build('output', { class: 'name-box', 'aria-label': texts.nameBox });
const formulaBar = build('input', {
  class: 'formula',
  'aria-label': texts.formula,
  autocomplete: 'off',
  spellcheck: 'false',
});
const notice = build('p', { class: 'notice', role: 'status', hidden: true });
const tabs = build('div', { class: 'tabs' });
const say = (text: string) => {
  notice.textContent = text;
  notice.hidden = text === '';
};

const grid = new Grid(texts, {
  onMissing: (from) => load(from),
  onSelect: (row, column) => {
    showFormula();
    void change({ kind: 'select', sheet: view?.sheet ?? '', row, column });
  },
  onEdit: (typed) => editor.edit(typed),
});
const editor = attachCellEditor(
  grid,
  editMode,
  texts,
  (row, column, text) => change({ kind: 'write', sheet: view?.sheet ?? '', row, column, text }),
  () => tabs.querySelector<HTMLElement>('button')?.focus(),
);

function showFormula(): void {
  const { row, column } = grid.selected;
  nameBox.textContent = `${columnName(column)}${row + 1}`;
  formulaBar.value = grid.cell(row, column)?.input ?? '';
}

/** One after the other, so that an older answer never overwrites a newer one. */
function load(from: number): void {
  loading = loading.then(async () => {
    view = await client.view(shownSheet, from, blockRows);
    grid.show(view, from);
    showFormula();
    document.title = `${view.workbook}.xlsx – Excel`;
    tabs.replaceChildren(
      ...buildSheetTabs(view, texts, openSheet, (sheet) => void change({ kind: 'addSheet', sheet })),
    );
  });
}

function openSheet(sheet: string): void {
  shownSheet = sheet;
  void change({ kind: 'select', sheet, row: 0, column: 0 });
  load(0);
}

async function change(edit: CellEdit): Promise<void> {
  const refused = await client.edit(edit);
  if (edit.kind === 'addSheet') shownSheet = undefined;
  if (edit.kind !== 'select') say(refused === undefined ? '' : `${texts.refused} ${refused}`);
}

formulaBar.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') showFormula();
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  const { row, column } = grid.selected;
  if (event.key === 'Enter') {
    void change({ kind: 'write', sheet: view?.sheet ?? '', row, column, text: formulaBar.value });
  }
  grid.element.focus();
});

const ribbon = buildRibbon(texts, (kind) => {
  if (kind === 'deleteSheet') shownSheet = undefined;
  void change({ kind, sheet: view?.sheet ?? '', ...grid.selected });
});
const paneButton = build('button', { type: 'button', class: 'show-pane', hidden: true }, texts.openPane);
const pane = buildTaskPane(addinUrl, settings, client, functions, editMode, texts, (open) => {
  paneButton.hidden = open;
});
paneButton.addEventListener('click', () => pane.open());
const goTo = () => {
  const workbook = workbookName === '' ? '' : `&workbook=${encodeURIComponent(workbookName)}`;
  const shared = owner === '' ? '' : `&owner=${encodeURIComponent(owner)}`;
  location.assign(`/excel${writeSettings(settings)}${workbook}${shared}`);
};

document.body.replaceChildren(
  buildTitleBar({
    person,
    settings,
    texts,
    fileUrl: client.fileUrl,
    name: workbookName || 'Bok1',
    paneButton,
    goTo,
  }),
  ribbon,
  build(
    'section',
    { class: 'formula-line', 'aria-label': texts.formula },
    nameBox,
    build('span', { 'aria-hidden': 'true' }, 'fx'),
    formulaBar,
  ),
  build(
    'main',
    {},
    build('p', { id: 'grid-keys', class: 'unseen' }, texts.gridKeys),
    grid.element,
    pane.element,
  ),
  build('footer', {}, tabs, notice),
);
client.onChange(
  (version) => {
    // A change by the add-in may have opened another sheet: the one that is active is shown.
    if (view !== undefined && version !== view.version && document.activeElement !== grid.element)
      shownSheet = undefined;
    load(grid.firstVisibleRow());
    functions.deliver();
  },
  (connected) => say(connected ? '' : texts.lost),
  (edit, isMine) => functions.tellOfEdit(edit, isMine),
);
