import type { Client } from '@rod-trad/shared/client/create-client';
import type { FunctionId } from '@rod-trad/shared/domain/workbook-function';
import type { Text } from '@rod-trad/shared/text/text-from';

/** What a function can be tried with: something whoever asks may see; words to be replaced where there is nothing. */
export async function fetchExample(
  client: Client,
  id: FunctionId,
  text: Text,
): Promise<readonly (string | number)[]> {
  const [unit] = (await client('datasets')).units;
  if (id === 'TRAAD') {
    const title = unit && (await firstMeasure(client, unit.id));
    return [title ?? text('functions.example.measure')];
  }
  if (unit === undefined) return [text('functions.example.unit'), text('functions.example.competence')];
  const { table, year } = await client('gapMap', { params: { unitId: unit.id }, query: {} });
  const competence = table.kind === 'shown' ? table.competences[0]?.name : undefined;
  return [unit.name, competence ?? text('functions.example.competence'), year];
}

async function firstMeasure(client: Client, unitId: string): Promise<string | undefined> {
  const { areas } = await client('unitPlan', { params: { unitId } });
  return areas.flatMap(({ measures }) => measures)[0]?.title;
}
