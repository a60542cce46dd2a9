import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FileRefusal } from '../read-file.ts';

/** Everything in a workbook together, once it is unpacked: several times what a hundred thousand rows need. */
const mostBytes = 256 * 1024 * 1024;

/** The parts of a workbook's package by name. What is unpacked is counted as it comes, whatever the file says of its sizes. */
export interface XlsxPackage {
  has(name: string): boolean;
  /** Feeds the text of a part, piece by piece. */
  read(name: string, take: (text: string) => void): Promise<void>;
}

export async function openPackage(bytes: Buffer): Promise<XlsxPackage> {
  const { zip, entries } = await listed(bytes);
  let left = mostBytes;
  return {
    has: (name) => entries.has(name),
    async read(name, take) {
      const entry = entries.get(name);
      if (entry === undefined) throw new FileRefusal('unreadableFile');
      if (entry.isEncrypted()) throw new FileRefusal('encryptedFile');
      const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
        zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
      });
      const decoder = new TextDecoder('utf-8');
      for await (const chunk of stream) {
        left -= chunk.length;
        if (left < 0) throw new FileRefusal('tooLargeInside');
        take(decoder.decode(chunk as Buffer, { stream: true }));
      }
      take(decoder.decode());
    },
  };
}

function listed(bytes: Buffer): Promise<{ zip: ZipFile; entries: ReadonlyMap<string, Entry> }> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) return reject(error);
      const entries = new Map<string, Entry>();
      zip.on('error', reject);
      zip.on('entry', (entry: Entry) => {
        entries.set(entry.fileName, entry);
        // A workbook has some dozens of parts.
        if (entries.size > 10_000) reject(new FileRefusal('tooLargeInside'));
        else zip.readEntry();
      });
      zip.on('end', () => resolve({ zip, entries }));
      zip.readEntry();
    });
  });
}
