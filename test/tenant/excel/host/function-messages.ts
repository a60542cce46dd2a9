import { askExcel } from './ask-excel.ts';

declare const localExcel: { readonly excelOrigin: string };

type Handler = (message: { readonly type: string; readonly entries: readonly object[] }) => unknown;

interface Manager {
  register(handler: Handler): Promise<void>;
}

/** The way by which Excel sends the library messages, among them which functions to call; Excel hears when somebody listens. */
export function makeMessageManager(): Manager {
  const handlers: Handler[] = [];
  window.addEventListener('message', ({ data, origin, source }) => {
    if (origin !== localExcel.excelOrigin || source !== window.parent) return;
    if (!Array.isArray(data?.localExcelEntries)) return;
    const entries = data.localExcelEntries as object[];
    for (const handler of handlers) handler({ type: 'richApiMessage', entries });
  });
  return {
    async register(handler) {
      handlers.push(handler);
      if (handlers.length === 1) void askExcel('listens', {});
    },
  };
}
