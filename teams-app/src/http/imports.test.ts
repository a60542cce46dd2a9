import type {
  ImportColumnsView,
  ImportFileView,
  ImportPlanView,
} from '@rod-trad/shared/contracts/import-views';
import { fileOf } from '@rod-trad/shared/testing/memory-import-files';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, type Who } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const sheet = [
  ['Ansatt', 'Kompetanse wound-care', 'Notat'],
  [people.employee.id, 3, 'Trives godt'],
  [people.otherEmployee.id, 7, null],
];

describe('importing over HTTP', () => {
  let open: TestApp;
  beforeEach(async () => {
    open = await openTestApp();
  });
  afterEach(() => open.app.close());

  const send = async (who: Who, payload: Buffer, type = 'application/octet-stream') =>
    open.app.inject({
      method: 'POST',
      url: '/api/imports?fileName=matrise.xlsx',
      headers: { authorization: `Bearer ${await tokenOf(who)}`, 'content-type': type },
      payload,
    });
  const post = async (path: string, body: object, who: Who = 'hrAdviser') =>
    open.app.inject({
      method: 'POST',
      url: `/api/imports/${path}`,
      headers: { authorization: `Bearer ${await tokenOf(who)}` },
      payload: body,
    });
  const sent = async (rows = sheet) =>
    (await send('hrAdviser', Buffer.from(fileOf(rows)))).json<ImportFileView>();

  it('refuses whoever may not before the file is read, and everybody above twenty megabytes', async () => {
    const huge = Buffer.alloc(21 * 1024 * 1024);
    expect((await send('leader', huge)).statusCode).toBe(403);
    expect((await send('hrAdviser', huge)).statusCode).toBe(413);
    expect((await send('hrAdviser', Buffer.from('{}'), 'application/json')).statusCode).toBe(400);
    expect((await send('hrAdviser', Buffer.alloc(0))).json().error.faults).toEqual([
      { field: 'file', words: 'Filen er tom.' },
    ]);
  });

  it('proposes columns, tells each fault by its cell, and imports what is mended once', async () => {
    const file = await sent();
    const place = { uploadId: file.uploadId, kind: 'matrix', sheet: 'Ark1', headerRow: 1 };
    const { columns } = (await post('columns', place)).json<ImportColumnsView>();
    expect(columns.map(({ letter, target }) => [letter, target])).toEqual([
      ['A', 'person'],
      ['B', 'competence:wound-care'],
      ['C', undefined],
    ]);
    const mapping = columns.flatMap(({ column, target }) =>
      target === undefined ? [] : [{ column, target }],
    );
    const options = { on: '2024-05-02' };
    const plan = (await post('plan', { ...place, mapping, options })).json<ImportPlanView>();
    expect(plan).toMatchObject({ outcome: 'faults', counts: { rows: 2, faults: 1, new: 0 } });
    expect(plan.faults).toEqual([
      {
        row: 3,
        column: 'B',
        header: 'Kompetanse wound-care',
        words:
          'Nivået må være 0, 1, 2, 3 eller 4. Sertifikater og utdanninger er 0 (har ikke) eller 1 (har).',
      },
    ]);
    expect(plan.ignored).toEqual([{ letter: 'C', header: 'Notat' }]);
    const csv = (await post('faults', { ...place, mapping, options })).json();
    expect(csv).toMatchObject({ fileName: 'matrise-rettes.csv' });
    expect(csv.content).toContain('3;B;Kompetanse wound-care;');
    const refused = await post('run', { ...place, mapping, options, fingerprint: plan.fingerprint, key });
    expect(refused.statusCode, 'nothing is imported of a file with a fault').toBe(409);

    const mended = await sent([...sheet.slice(0, 2), [people.otherEmployee.id, 4, null]]);
    const again = { ...place, uploadId: mended.uploadId, mapping, options };
    const ready = (await post('plan', again)).json<ImportPlanView>();
    expect(ready).toMatchObject({ outcome: 'ready', counts: { new: 2, people: 2 } });
    expect(ready.changes[0]).toMatchObject({
      row: 2,
      kind: 'new',
      subject: `${people.employee.name}: Kompetanse wound-care`,
    });
    expect(JSON.stringify(ready)).not.toContain('Trives');
    const run = { ...again, fingerprint: ready.fingerprint, key };
    const started = (await post('run', run)).json();
    expect(started).toMatchObject({ outcome: 'started', entry: { id: key, total: 2, kind: 'matrix' } });
    expect((await post('run', run)).json(), 'the same act again').toEqual(started);
    expect(
      (await post('run', { ...run, key: key.replace('0b', '1b') })).json(),
      'there is nothing left to do',
    ).toEqual({ outcome: 'nothing' });
    expect((await post('plan', again)).json()).toMatchObject({
      outcome: 'nothing',
      counts: { unchanged: 2 },
    });
    expect(open.context.acts[0]?.writes).toHaveLength(2);
    expect(JSON.stringify(open.context.acts)).not.toContain('Trives');
    expect(open.context.audited.map(({ action, people }) => [action, people])).toContainEqual([
      'import:matrix',
      2,
    ]);
  });

  it('lets nobody else open a file, and says when it is gone', async () => {
    const { uploadId } = await sent();
    const place = { uploadId, kind: 'matrix', sheet: 'Ark1', headerRow: 1 };
    expect((await post('columns', { ...place, sheet: 'Ark2' })).json().error.faults[0].field).toBe('sheet');
    const gone = await post('columns', { ...place, uploadId: uploadId.replace('/0', '/9') });
    expect(gone.statusCode).toBe(410);
    expect(gone.json().error.message).toBe('Filen ligger ikke hos oss lenger.');
  });
});
