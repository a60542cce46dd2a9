import { FileRefusal } from './read-file.ts';

export type FileFormat = 'csv' | 'xlsx';

const markup = /^\s*<(!doctype|html|table|\?xml|body|head|meta)/i;

/** What a file is by its own first bytes. Where the name says something else, somebody has been misled. */
export function formatOf(fileName: string, bytes: Buffer): FileFormat {
  if (bytes.length === 0) throw new FileRefusal('emptyFile');
  const named = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  // A compound file: Excel until 2003, or a workbook of today inside an encrypted package ([MS-OFFCRYPTO] 2.3.4.4).
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const sealed = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new FileRefusal(sealed ? 'encryptedFile' : 'oldExcel');
  }
  if (startsWith(bytes, 0x50, 0x4b)) {
    if (named !== 'xlsx') throw new FileRefusal('wrongFormat');
    return 'xlsx';
  }
  if (named !== 'csv' && named !== 'txt') throw new FileRefusal('wrongFormat');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || markup.test(bytes.subarray(0, 200).toString('latin1'))) {
    throw new FileRefusal('wrongFormat');
  }
  return 'csv';
}

function startsWith(bytes: Buffer, ...first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}
