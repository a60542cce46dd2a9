import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';

/** A file in the package, in pieces that are made as they are asked for. */
export interface Part {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** How much is put together before it is packed: little enough that others wait a few milliseconds at most. */
const pieceLength = 65_536;

/** The parts in one zip, byte by byte as they are made: as much memory for a hundred thousand rows as for ten. */
export async function* zipParts(parts: Iterable<Part>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let packed: Uint8Array[] = [];
  const zip = new Zip((fault, bytes) => {
    if (fault !== null) throw fault;
    packed.push(bytes);
  });
  const taken = (): readonly Uint8Array[] => {
    const bytes = packed;
    packed = [];
    return bytes;
  };
  for (const { path, pieces } of parts) {
    const file = new ZipDeflate(path, { level: 6 });
    // The same table is the same file, whenever it is taken.
    file.mtime = '1980-01-01T00:00:00';
    zip.add(file);
    for (const piece of joined(pieces)) {
      file.push(encoder.encode(piece));
      yield* taken();
      await setImmediate();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

function* joined(pieces: Iterable<string>): Iterable<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceLength) continue;
    yield text;
    text = '';
  }
  yield text;
}
