import type { SealedText } from '../domain/talk/talk.ts';
import type { OpenedText, TextSeal } from '../stores/text-seal.ts';

/** A seal that anybody could break, and that keeps the promises of a real one: of places, of keys, and of not showing its text. */
export function memoryTextSeal(keyIds: readonly string[] = ['test']): TextSeal {
  return {
    seal({ rowId, field }, text) {
      const [newest] = keyIds;
      if (newest === undefined) return undefined;
      const letters = Array.from(JSON.stringify([rowId, field, text]), (letter) => letter.charCodeAt(0) + 1);
      return `${newest}:${letters.join('.')}` as SealedText;
    },
    open({ rowId, field }, sealed): OpenedText {
      const [keyId = '', letters = ''] = sealed.split(':');
      if (!keyIds.includes(keyId)) return { kind: 'missingKey', keyId };
      const json = String.fromCharCode(...letters.split('.').map((code) => Number(code) - 1));
      const [row, inField, text] = JSON.parse(json) as string[];
      return row === rowId && inField === field && text !== undefined
        ? { kind: 'text', text }
        : { kind: 'broken' };
    },
  };
}
