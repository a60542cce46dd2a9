import type { HealthView } from '@rod-trad/shared/contracts/health-view';
import type { Records } from '@rod-trad/shared/stores/records';
import { keyIdOf } from './create-text-seal.ts';

/** Texts that cannot be read because their key is not among those given, for the health page: which key, and how many. */
export function missingKeys(
  records: Pick<Records, 'all'>,
  known: readonly string[],
): HealthView['schemaFaults'] {
  const sealed = [
    ['RT Samtaleforberedelser', records.all('talkPreparations').map(({ text }) => text)],
    ['RT Avtalepunkter', records.all('talkPoints').map(({ text }) => text)],
    ['RT Lønnsutviklingssamtaler', records.all('payTalks').map(({ measures }) => measures)],
  ] as const;
  return sealed.flatMap(([list, texts]) => {
    const counts = new Map<string, number>();
    for (const text of texts) {
      const id = text === undefined ? undefined : keyIdOf(text);
      if (id !== undefined && !known.includes(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].map(([id, count]) => ({
      list,
      problem: `Nøkkelen «${id}» mangler i TALK_KEYS, så ${count} tekster kan ikke leses. Ingenting er borte.`,
      remedy: 'Sett nøkkelen inn igjen sist i TALK_KEYS, og start tjenesten på nytt.',
    }));
  });
}
