/** A key with the name it is known by in what it has sealed. */
export interface TalkKey {
  readonly id: string;
  readonly key: Buffer;
}

const keyBytes = 32;
const idPattern = /^[A-Za-z0-9_-]{1,32}$/;

/**
 * Reads `id:base64,id:base64`, newest first. Everything that is wrong is told at once, and nothing that might be a key is
 * repeated: settings end up in logs.
 */
export function readTalkKeys(value: string): {
  readonly keys: readonly TalkKey[];
  readonly faults: readonly string[];
} {
  const keys: TalkKey[] = [];
  const faults: string[] = [];
  for (const [at, entry] of value.split(',').entries()) {
    const colon = entry.indexOf(':');
    const id = entry.slice(0, Math.max(0, colon)).trim();
    if (!idPattern.test(id)) {
      faults.push(`Key number ${at + 1} has no name. Write name:base64, with letters and digits in the name`);
      continue;
    }
    const key = Buffer.from(entry.slice(colon + 1).trim(), 'base64');
    if (key.length !== keyBytes) {
      faults.push(`The key ${id} is not ${keyBytes} bytes as base64. Make one with openssl rand -base64 32`);
    }
    if (keys.some((other) => other.id === id))
      faults.push(`Two keys are called ${id}. Give each its own name`);
    keys.push({ id, key });
  }
  return { keys, faults };
}
