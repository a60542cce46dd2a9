import type { CellEditMode } from './cell-edit-mode.ts';
import type { WorkbookClient } from './workbook-client.ts';

/** The bit by which the library says that the batch is to wait (`Excel.run({ delayForCellEdit: true }, …)`). */
const delayForCellEdit = 64;

/** learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const inCellEditMode = JSON.stringify({
  Results: [],
  TraceIds: [],
  Error: {
    Code: 'InvalidOperationInCellEditMode',
    Message:
      'Excel is currently in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    Location: '',
    ActionIndex: -1,
    HttpStatusCode: 400,
  },
});

/** The add-in's questions to Excel: its batches, a token, to be closed. */
export async function answerAddin(
  { data, source, origin }: MessageEvent,
  person: string,
  client: WorkbookClient,
  editMode: CellEditMode,
  onClose: () => void,
  onListens: () => Promise<void>,
): Promise<void> {
  if (typeof data?.localExcelQuestion !== 'string') return;
  const answer = await answerTo(data, person, client, editMode, onClose, onListens);
  source?.postMessage({ localExcelAnswer: data.localExcelQuestion, answer }, { targetOrigin: origin });
}

async function answerTo(
  question: {
    kind?: unknown;
    flags?: unknown;
    body?: unknown;
    way?: unknown;
    clientId?: unknown;
    scope?: unknown;
  },
  person: string,
  client: WorkbookClient,
  editMode: CellEditMode,
  onClose: () => void,
  onListens: () => Promise<void>,
): Promise<unknown> {
  if (question.kind === 'processQuery') {
    const [flags, body] = [String(question.flags), String(question.body)];
    // What a function has found out reaches its cell while another is typed into.
    if (!body.includes('"SetInvocationArrayResults"')) {
      if (editMode.isOn && (Number(flags) & delayForCellEdit) === 0)
        return { status: 200, body: inCellEditMode };
      await editMode.left();
    }
    return client.processQuery(flags, body);
  }
  if (question.kind === 'closeContainer') return onClose();
  if (question.kind === 'listens') return onListens();
  if (question.kind !== 'signIn') return undefined;
  const { way, clientId, scope } = question;
  const response = await fetch('/excel/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, way, clientId, scope }),
  });
  return response.json();
}
