declare const localExcel: { readonly excelOrigin: string };

const waiting = new Map<string, (answer: never) => void>();

window.addEventListener('message', ({ data, origin, source }) => {
  if (
    origin !== localExcel.excelOrigin ||
    source !== window.parent ||
    typeof data?.localExcelAnswer !== 'string'
  )
    return;
  waiting.get(data.localExcelAnswer)?.(data.answer as never);
  waiting.delete(data.localExcelAnswer);
});

/** Asks the Excel page around the task pane. */
export function askExcel<T>(kind: string, question: object): Promise<T> {
  const id = crypto.randomUUID();
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    window.parent.postMessage({ localExcelQuestion: id, kind, ...question }, localExcel.excelOrigin);
  });
}
