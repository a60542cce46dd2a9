import type { Client } from '@rod-trad/shared/client/create-client';

/** The plans that an old plan can go into, as they are offered: the years stand in the title. */
export async function plansToFill(hr: Client) {
  const file = new TextEncoder().encode('Kompetanseområder;Overordnede tiltak\nHelse;Kurs\n');
  const { uploadId, sheets } = await hr('readImport', { query: { fileName: 'plan.csv' }, file });
  const sheet = sheets[0]?.name ?? '';
  const body = { uploadId, kind: 'plan' as const, sheet, headerRow: 1 };
  return (await hr('importColumns', { body })).plans;
}
