import type { HealthView } from '@rod-trad/shared/contracts/health-view';
import type { Records } from '@rod-trad/shared/stores/records';
import { keyIdOf } from './create-text-seal.ts';

const lists = { talkPreparations: 'RT Samtaleforberedelser', talkPoints: 'RT Avtalepunkter' } as const;

/** Texts that cannot be read because their key is not among those given, for the health page: which key, and how many. */
export function missingKeys(
  records: Pick<Records, 'all'>,
  known: readonly string[],
): HealthView['schemaFaults'] {
  return (['talkPreparations', 'talkPoints'] as const).flatMap((table) => {
    const counts = new Map<string, number>();
    for (const { text } of records.all(table)) {
      const id = text === undefined ? undefined : keyIdOf(text);
      if (id !== undefined && !known.includes(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].map(([id, count]) => ({
      list: lists[table],
      problem: `Nøkkelen «${id}» mangler i TALK_KEYS, så ${count} tekster kan ikke leses. Ingenting er borte.`,
      remedy: 'Sett nøkkelen inn igjen sist i TALK_KEYS, og start tjenesten på nytt.',
    }));
  });
}
