import { tableNames } from '@rod-trad/shared/stores/tables';
import { describe, expect, it } from 'vitest';
import { type ScriptedAnswer, scriptedGraph } from '../../graph/testing/scripted-graph.ts';
import { columnBodies } from './column-body.ts';
import { listDefinitions } from './list-definitions.ts';
import { createSchemaCheck } from './schema-check.ts';

const lists = tableNames.map((table, i) => ({
  id: `AAAA-${i}`,
  displayName: listDefinitions[table].displayName,
}));
const columns = (table: (typeof tableNames)[number]) =>
  columnBodies(listDefinitions[table]).map((body) => ({ ...body, id: body.name }));

/** Graph’s answer to the one batch of a check; `change` has the last word on each part’s body. */
function answer(change: (url: string, body: unknown) => unknown = (_, body) => body) {
  return (request: { body: unknown }): ScriptedAnswer => {
    const { requests } = request.body as { requests: { id: string; url: string }[] };
    const responses = requests.map(({ id, url }) => {
      const table = tableNames.find((name) =>
        url.includes(encodeURIComponent(listDefinitions[name].displayName)),
      );
      const body = change(url, { value: table === undefined ? lists : columns(table) });
      return body === undefined
        ? { id, status: 404, body: { error: { code: 'itemNotFound', message: 'x' } } }
        : { id, status: 200, body };
    });
    return { status: 200, body: { responses } };
  };
}

describe('the check of the lists', () => {
  it('takes as few requests as 20 in a batch allow, and knows afterwards which list a notification names', async () => {
    const { graph, sent } = scriptedGraph(answer());
    const schema = createSchemaCheck(graph, 'site');
    expect(schema.tableOf('sites/site/lists/aaaa-0')).toBeUndefined();
    expect(await schema.check()).toEqual([]);
    // One part for each list, and one for their ids.
    expect(sent).toHaveLength(Math.ceil((tableNames.length + 1) / 20));
    for (const [i, table] of tableNames.entries()) {
      expect(schema.tableOf(`sites/host,a,b/lists/aaaa-${i}`)).toBe(table);
      expect(schema.tableOf(`/sites/host,a,b/Lists/AAAA-${i}/items`)).toBe(table);
    }
    expect(schema.tableOf('sites/site/lists/bbbb')).toBeUndefined();
    expect(schema.tableOf('users/aaaa-0')).toBeUndefined();
  });

  it('goes without the ids when they cannot be had', async () => {
    const { graph } = scriptedGraph(answer((url, body) => (url.includes('$select=id') ? undefined : body)));
    const schema = createSchemaCheck(graph, 'site');
    expect(await schema.check()).toEqual([]);
    expect(schema.tableOf('sites/site/lists/aaaa-0')).toBeUndefined();
  });

  it('says in bokmål what is wrong, and what to do', async () => {
    const broken = answer((url, body) => {
      if (url.includes(encodeURIComponent(listDefinitions.exemptions.displayName))) return undefined;
      if (!url.includes(encodeURIComponent(listDefinitions.measures.displayName))) return body;
      const own = { id: 'x', name: 'Kostnadssted', required: true, text: {} };
      const value = columns('measures').flatMap((column): object[] => {
        if (column.name === 'DueOn') return [];
        if (column.name === 'Key') return [{ ...column, enforceUniqueValues: false }];
        if (column.name === 'OwnerOid') return [{ ...column, indexed: false, required: true }];
        if (column.name === 'CostHours') return [{ id: 'c', name: 'CostHours', text: {} }];
        if (column.name === 'Strategy') return [{ ...column, choice: { choices: ['develop'] } }];
        return [column];
      });
      return { value: [...value, own] };
    });
    const schema = createSchemaCheck(scriptedGraph(broken).graph, 'site');
    expect(await schema.check()).toHaveLength(schema.inWords().length);
    const words = schema.inWords().map(({ list, problem }) => `${list}: ${problem}`);
    expect(words.toSorted()).toEqual([
      'RT Fritak: Lista finnes ikke på nettstedet.',
      'RT Tiltak: Kolonnen CostHours har feil type.',
      'RT Tiltak: Kolonnen DueOn mangler.',
      'RT Tiltak: Kolonnen Key godtar samme verdi to ganger.',
      'RT Tiltak: Kolonnen Kostnadssted er ikke vår og krever at feltet er fylt ut, så nye rader blir avvist.',
      'RT Tiltak: Kolonnen OwnerOid er ikke indeksert.',
      'RT Tiltak: Kolonnen OwnerOid krever at feltet er fylt ut.',
      'RT Tiltak: Kolonnen Strategy mangler valgene mobilise, recruit, phaseOut.',
    ]);
    for (const { remedy } of schema.inWords())
      expect(remedy).toMatch(/npm run provision|listeinnstillingene/);
  });
});
