import { FileRefusal } from './read-file.ts';

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, UTF-16 without one by its zeros, else UTF-8 where it is valid, else
 * Windows-1252, as Norwegian Excel saves "CSV (semikolondelt)".
 */
export function decodeText(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // Letters, digits, line ends and tabs; a program or a picture has much else.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that tell
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text)) throw new FileRefusal('wrongFormat');
  return text;
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2_000);
  const zeros = (from: number) => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (zeros(1) > head.length / 4 && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > head.length / 4 && zeros(1) === 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
