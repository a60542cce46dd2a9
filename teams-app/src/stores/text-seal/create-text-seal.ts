import type { SealedText } from '@rod-trad/shared/domain/talk/talk';
import type { OpenedText, SealPlace, TextSeal } from '@rod-trad/shared/stores/text-seal';
import { openSealed, seal } from './seal.ts';
import type { TalkKey } from './talk-keys.ts';

const version = 'rt1';

/**
 * AES-256-GCM, sealed with the newest key and opened with whichever it was: `rt1.<key's name>.<base64url>`. The row, the field and the name of
 * the key are bound to it, so that a text neither opens in another row nor under another name.
 */
export function createTextSeal(keys: readonly TalkKey[]): TextSeal {
  return {
    seal(place, text) {
      const [newest] = keys;
      if (newest === undefined) return undefined;
      const bytes = seal(newest.key, bound(place, newest.id), Buffer.from(text));
      return `${version}.${newest.id}.${Buffer.from(bytes).toString('base64url')}` as SealedText;
    },
    open(place, sealed): OpenedText {
      const parts = partsOf(sealed);
      if (parts === undefined) return { kind: 'broken' };
      const { keyId, bytes } = parts;
      const key = keys.find(({ id }) => id === keyId)?.key;
      if (key === undefined) return { kind: 'missingKey', keyId };
      const opened = openSealed(key, bound(place, keyId), Buffer.from(bytes, 'base64url'));
      return opened === undefined
        ? { kind: 'broken' }
        : { kind: 'text', text: Buffer.from(opened).toString() };
    },
  };
}

/** Which key a text was sealed with; undefined for what was never sealed. */
export function keyIdOf(sealed: string): string | undefined {
  return partsOf(sealed)?.keyId;
}

function partsOf(sealed: string) {
  const [is, keyId, bytes, ...more] = sealed.split('.');
  const isOurs = is === version && keyId !== undefined && bytes !== undefined && more.length === 0;
  return isOurs ? { keyId, bytes } : undefined;
}

function bound({ rowId, field }: SealPlace, keyId: string): string {
  return JSON.stringify([version, keyId, rowId, field]);
}
