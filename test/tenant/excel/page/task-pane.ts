import { build } from '../../teams/page/build-element.ts';
import type { ClientSettings } from '../../teams/page/client-settings.ts';
import { answerAddin } from './answer-addin.ts';
import type { CellEditMode } from './cell-edit-mode.ts';
import type { ExcelTexts } from './excel-texts.ts';
import type { FunctionRuntime } from './function-runtime.ts';
import { OFFICE_LANGUAGES, OFFICE_THEMES } from './office-theme.ts';
import type { WorkbookClient } from './workbook-client.ts';

const narrowest = 240;
const widest = 800;

/** The add-in's frame at the right, 350 pixels wide as in Excel, with a handle to widen it and a button to close it. */
export function buildTaskPane(
  addinUrl: string,
  settings: ClientSettings,
  client: WorkbookClient,
  functions: FunctionRuntime,
  editMode: CellEditMode,
  texts: ExcelTexts,
  onToggle: (open: boolean) => void,
): { element: HTMLElement; open: () => void } {
  const pane = build('aside', { class: 'pane', 'aria-label': texts.pane });
  const setOpen = (open: boolean) => {
    pane.hidden = !open;
    onToggle(open);
  };
  const close = build('button', { type: 'button', class: 'close', 'aria-label': texts.closePane }, '✕');
  close.addEventListener('click', () => setOpen(false));
  const body =
    addinUrl === ''
      ? build('p', { class: 'no-addin' }, texts.noAddin)
      : buildFrame(addinUrl, settings, client, functions, editMode, texts, () => setOpen(false));
  pane.append(buildHandle(pane, texts), build('header', {}, build('h2', {}, texts.pane), close), body);
  return { element: pane, open: () => setOpen(true) };
}

/** The frame's name carries what the host must tell at once: it outlives every navigation of the add-in. */
function buildFrame(
  addinUrl: string,
  settings: ClientSettings,
  client: WorkbookClient,
  functions: FunctionRuntime,
  editMode: CellEditMode,
  texts: ExcelTexts,
  onClose: () => void,
): HTMLIFrameElement {
  const name = JSON.stringify({
    localExcel: {
      lang: OFFICE_LANGUAGES[settings.lang],
      theme: OFFICE_THEMES[settings.theme],
      partition: location.origin,
    },
  });
  const address = new URL(addinUrl, location.href);
  // The same parameter real Excel adds: host, platform, version and language.
  address.searchParams.set('_host_Info', `Excel$Web$16.01$${OFFICE_LANGUAGES[settings.lang]}$$$$0`);
  const frame = build('iframe', { title: texts.pane, name, src: address.href });
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
    const send = (entries: readonly object[]) =>
      frame.contentWindow?.postMessage({ localExcelEntries: entries }, address.origin);
    void answerAddin(event, settings.person, client, editMode, onClose, () => functions.start(send));
  });
  return frame;
}

/** A splitter in the sense of WAI-ARIA: dragged, or moved with the arrow keys. */
function buildHandle(pane: HTMLElement, texts: ExcelTexts): HTMLElement {
  const handle = build('div', {
    class: 'handle',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': texts.resizePane,
    'aria-valuemin': String(narrowest),
    'aria-valuemax': String(widest),
    'aria-valuenow': '350',
  });
  const widen = (width: number) => {
    const fitting = Math.round(Math.min(Math.max(width, narrowest), widest));
    pane.style.width = `${fitting}px`;
    handle.setAttribute('aria-valuenow', String(fitting));
  };
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    pane.classList.add('dragged');
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) widen(pane.getBoundingClientRect().right - event.clientX);
  });
  handle.addEventListener('lostpointercapture', () => pane.classList.remove('dragged'));
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
    if (step !== undefined) widen(pane.getBoundingClientRect().width + step);
  });
  return handle;
}
