import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createText } from '@rod-trad/shared/text/create-text';
import { listDefinitions } from '@rod-trad/teams-app/stores/sharepoint/list-definitions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from '../stories/story-world.ts';
import { customColumns, removeColumn } from '../tenant/graph/columns/column-store.ts';
import { requireList } from '../tenant/graph/lists/list-store.ts';
import { graphClientFor } from '../tenant/http/trusted-tenant.ts';
import type { Tenant } from '../tenant/tenant.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld({
    settings: { REFRESH_SECONDS: '1' },
    // The lists are altered while nobody watches, and the service finds them so when it first starts.
    before: (tenant) => {
      remove(tenant, 'followUps', 'FollowUpNote');
      remove(tenant, 'competences', 'ValidMonths');
    },
  });
});
afterAll(() => world?.close());

const remove = ({ context }: Tenant, table: 'followUps' | 'competences', name: string) => {
  const list = requireList(context.database, context.siteId, listDefinitions[table].displayName);
  const column = customColumns(context.database, list.number).find((each) => each.name === name);
  if (column === undefined) throw new Error(`There is no column ${name}`);
  removeColumn(context.database, list.number, column);
};
const provision = async () => {
  const { context, credentials, applications } = world.tenant;
  const command = new URL('../../teams-app/src/provision/main.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [command, '--site', context.siteId], {
    env: {
      PATH: process.env.PATH,
      NODE_EXTRA_CA_CERTS: credentials.caFile,
      AUTHORITY_URL: context.secureUrl,
      GRAPH_URL: context.secureUrl,
      TENANT_ID: context.tenantId,
      CLIENT_ID: applications.provisioning.appId,
      CLIENT_SECRET: applications.provisioning.clientSecret,
    },
  });
  return stdout;
};
const followUp = async (key: string, note: string) => {
  const { leader, measure } = world.people;
  const { etag } = await world.as(leader)('measure', { params: { measureId: measure } });
  const body = { key, status: 'delayed', note, etag };
  return world.call(leader, `/api/measures/${measure}/follow-ups`, { method: 'POST', body });
};
const saying = (note: string) => world.rows('followUps').filter((row) => JSON.stringify(row).includes(note));
const wellAgain = () =>
  until('lists that are as they should be', async () =>
    (await world.product.health()).schemaFaults.length === 0 ? true : undefined,
  );

describe('a list that somebody has altered', () => {
  it('does not stop the service: it starts, says what is wrong and how to mend it', async () => {
    const health = await world.product.health();
    expect(health.status).toBe('degraded');
    expect(health.schemaFaults).toEqual([
      {
        list: 'RT Kompetanser',
        problem: 'Kolonnen ValidMonths mangler.',
        remedy: expect.stringContaining('npm run provision'),
      },
      {
        list: 'RT Oppfølging',
        problem: 'Kolonnen FollowUpNote mangler.',
        remedy: expect.stringContaining('npm run provision'),
      },
    ]);
    const page = await fetch(`${world.product.url}/health`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('Kolonnen FollowUpNote mangler.');
  });

  it('is still read', async () => {
    const plan = await world.as(world.people.leader)('unitPlan', { params: { unitId: world.people.unit } });
    expect(plan.areas.flatMap((area) => area.measures).length).toBeGreaterThan(0);
    const own = await world.as(world.people.employee)('ownCompetence');
    expect(own.rows.length).toBeGreaterThan(5);
  });

  it('is not written to, and the refusal says why and who can mend it', async () => {
    const { status, text } = await followUp('8d6a6b0e-2f9d-4d3c-9a51-65c3b8d9f001', 'Blir avvist');
    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({
      error: {
        code: 'schemaBroken',
        message: createText('nb')('error.schemaBroken'),
        remedy: createText('nb')('error.schemaBroken.remedy'),
      },
    });
    expect(saying('Blir avvist')).toEqual([]);
    expect((await world.product.health()).outbox.pending).toBe(0);
  });

  it('is mended by the command, without a restart', async () => {
    const said = await provision();
    expect(said).toContain('RT Oppfølging, FollowUpNote: added.');
    await wellAgain();
    const { status, text } = await followUp('8d6a6b0e-2f9d-4d3c-9a51-65c3b8d9f002', 'Etter rettingen');
    expect(status).toBe(200);
    expect(text).toContain('"saved"');
    expect(saying('Etter rettingen')).toHaveLength(1);
  });

  it('gives the mended column from then on, also for rows that others write', async () => {
    const row = saying('Etter rettingen')[0];
    const client = graphClientFor(world.tenant);
    const list = `/sites/${world.tenant.context.siteId}/lists/${encodeURIComponent(listDefinitions.followUps.displayName)}`;
    const fields = { ...row, Key: 'by-hand', FollowUpNote: 'Skrevet i SharePoint', AnsweredAt: later(row) };
    await client.api(`${list}/items`).post({ fields: onlyOurs(fields) });
    const note = await until('the row in the tab', async () => {
      const { leader, measure } = world.people;
      const { followUps } = await world.as(leader)('measure', { params: { measureId: measure } });
      return followUps.find((one) => one.note === 'Skrevet i SharePoint')?.note;
    });
    expect(note).toBe('Skrevet i SharePoint');
  });

  it('stops no writing to the others', async () => {
    await world.product.stop();
    remove(world.tenant, 'competences', 'ValidMonths');
    await world.restart();
    expect((await world.product.health()).schemaFaults).toHaveLength(1);
    expect((await followUp('8d6a6b0e-2f9d-4d3c-9a51-65c3b8d9f003', 'Lista ved siden av')).status).toBe(200);
    // Just started, the service asks every list for what is new: a write may wait its turn for a second or two.
    await until('the row in the list', async () => saying('Lista ved siden av')[0]);
    await provision();
    await wellAgain();
  });
});

function later(row: Record<string, unknown> | undefined): string {
  return new Date(Date.parse(String(row?.AnsweredAt)) + 1_000).toISOString();
}

function onlyOurs(fields: Record<string, unknown>): Record<string, unknown> {
  const names = [
    'Key',
    'Deleted',
    'MeasureKey',
    'AnsweredAt',
    'AnsweredByOid',
    'FollowUpStatus',
    'FollowUpNote',
  ];
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
