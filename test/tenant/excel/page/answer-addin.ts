import type { WorkbookClient } from './workbook-client.ts';

/** The add-in's questions to Excel: its batches, a token, to be closed. */
export async function answerAddin(
  { data, source, origin }: MessageEvent,
  person: string,
  client: WorkbookClient,
  onClose: () => void,
  onListens: () => Promise<void>,
): Promise<void> {
  if (typeof data?.localExcelQuestion !== 'string') return;
  const answer = await answerTo(data, person, client, onClose, onListens);
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
  onClose: () => void,
  onListens: () => Promise<void>,
): Promise<unknown> {
  if (question.kind === 'processQuery')
    return client.processQuery(String(question.flags), String(question.body));
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
