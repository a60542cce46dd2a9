import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  ConsultationNumbersView,
  ConsultationView,
} from '@rod-trad/shared/contracts/consultation-views';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPackage } from '../import/xlsx/open-package.ts';
import { readXlsx } from '../import/xlsx/read-xlsx.ts';
import { people } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

const url = '/api/consultations/meeting-of-town';
let open: TestApp;
beforeAll(async () => {
  open = await openTestApp();
});
afterAll(() => open.app.close());

const get = async <View>(who: keyof typeof people, path: string): Promise<View> => {
  const headers = { authorization: `Bearer ${await tokenOf(who)}` };
  const response = await open.app.inject({ method: 'GET', url: path, headers });
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
};
const take = async (who: keyof typeof people, meeting = url) => {
  const file = await get<{ fileName: string; content: string }>(who, `${meeting}/package`);
  return { ...file, bytes: Buffer.from(file.content, 'base64') };
};
const sheetsOf = async (bytes: Buffer): Promise<Record<string, readonly (readonly unknown[])[]>> =>
  Object.fromEntries((await readXlsx(bytes)).map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
const partOf = async (bytes: Buffer, part: string) => {
  let text = '';
  await (await openPackage(bytes)).read(part, (piece) => {
    text += piece;
  });
  return text;
};
const counts = ['required', 'met', 'gap', 'unknown'] as const;

describe('the package of a consultation', () => {
  it('is the same for the employer and for the unions, has nobody in it, and is audited', async () => {
    const [own, theirs] = [await take('hrAdviser'), await take('unionRep')];
    const sheets = async ({ bytes }: { bytes: Buffer }) => JSON.stringify(await sheetsOf(bytes));
    expect(own.fileName).toMatch(/^drofting-2026-.*\.xlsx$/);
    expect(await sheets(own)).toBe(await sheets(theirs));
    for (const { id, name } of Object.values(people)) {
      expect(await sheets(own)).not.toContain(name);
      expect(await sheets(own)).not.toContain(id);
    }
    expect(open.context.audited.slice(-2).map(({ action, actorId }) => [action, actorId])).toEqual([
      ['read:consultation:package', people.hrAdviser.id],
      ['read:consultation:package', people.unionRep.id],
    ]);
  });

  it('has no formula in it: what begins as one is text, and stays text when it is edited', async () => {
    const { bytes } = await take('leader', '/api/consultations/meeting-of-ward');
    const sheets = await sheetsOf(bytes);
    expect(sheets.Saksliste?.[1]).toContain('=1+1 Heltid');
    expect(sheets.Saksliste?.[1]).toContain('@Ja');
    expect(sheets.Avtaler?.[1]).toContain('-2 veiledere, +3 lærlinger');
    // What Excel would work out is told apart by the reader of imports; here there is none, and the headings stand still.
    expect(JSON.stringify(sheets)).not.toContain('formula');
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/ySplit="1"[^>]*state="frozen"/);
    expect(await partOf(bytes, 'xl/styles.xml')).toContain('formatCode="@"');
  });
});

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
describe.skipIf(!isInstalled)('LibreOffice (skipped where soffice is missing)', () => {
  it('reads the numbers of the API, with what is hidden said as hidden', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    try {
      const { bytes } = await take('unionRep');
      writeFileSync(join(folder, 'drofting.xlsx'), bytes);
      // Every sheet to a file of its own; -1 as the last of the filter's tokens.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      const options = [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
      ];
      execFileSync('soffice', [...options, '--outdir', folder, join(folder, 'drofting.xlsx')], {
        stdio: 'ignore',
        timeout: 60_000,
      });
      const csv = (sheet: string): string[][] =>
        parse(readFileSync(join(folder, `drofting-${sheet}.csv`)), { relax_column_count: true });
      const numbers = await get<ConsultationNumbersView>('unionRep', `${url}/numbers`);
      const expected = numbers.groups.flatMap(({ group, areas, critical }) => {
        const name = group?.name ?? 'Alle i enheten';
        return [
          ...areas.map((area) => {
            const hidden = area.required === 0 && area.hidden > 0;
            const values = counts.map((count) => (hidden ? 'Skjult' : String(area[count])));
            return [
              name,
              'Kompetanseområder',
              area.area?.name ?? 'Uten område',
              ...values,
              String(area.hidden),
            ];
          }),
          ...critical.map(({ competence, told }) => {
            const values = counts.map((count) => (told.kind === 'hidden' ? 'Skjult' : String(told[count])));
            return [
              name,
              'Kritiske kompetanser',
              competence.name,
              ...values,
              told.kind === 'hidden' ? '1' : '0',
            ];
          }),
        ];
      });
      expect(expected.length).toBeGreaterThan(0);
      expect(csv('Tall').slice(1)).toEqual(expected);
      const meeting = await get<ConsultationView>('unionRep', url);
      const said = meeting.agenda.map(({ words }, at) => [String(at + 1), words]);
      expect(
        csv('Saksliste')
          .slice(1)
          .map((row) => row.slice(0, 2)),
      ).toEqual(said);
      expect(
        csv('Strategier')
          .slice(1)
          .map(([, ...row]) => row),
      ).toEqual(
        meeting.strategies.map(({ measures, kroner, hours }) => [measures, kroner, hours].map(String)),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 90_000);
});
