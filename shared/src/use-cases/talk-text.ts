import type { Fault } from '../domain/fault.ts';
import type { SealedText } from '../domain/talk/talk.ts';
import type { OpenedText, SealPlace } from '../stores/text-seal.ts';
import type { UseCaseContext } from './use-case.ts';

type Sealing = Pick<UseCaseContext, 'seal'>;
const field = 'text';

/** Opens a row's text for one who may read it. An empty one is empty. */
export function openText({ seal }: Sealing, rowId: string, text: SealedText | undefined): OpenedText {
  return text === undefined ? { kind: 'text', text: '' } : seal.open(placeOf(rowId), text);
}

/** What cannot be read is not written over: nothing is lost while a key is missing. */
export function lockedFaults(opened: OpenedText): readonly Fault[] {
  if (opened.kind === 'text') return [];
  return opened.kind === 'missingKey'
    ? [{ field, code: 'talkKeyMissing', values: { key: opened.keyId } }]
    : [{ field, code: 'talkTextBroken' }];
}

export function sealText({ seal }: Sealing, rowId: string, text: string): SealedText | undefined {
  return seal.seal(placeOf(rowId), text);
}

export const noKey = { kind: 'invalid', faults: [{ field, code: 'talkKeyNone' }] } as const;

function placeOf(rowId: string): SealPlace {
  return { rowId, field };
}
