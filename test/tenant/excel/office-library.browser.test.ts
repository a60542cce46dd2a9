import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExcelPage, openExcelPage } from './open-excel-page.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

let excel: ExcelPage;
let frame: Frame;

beforeAll(async () => {
  excel = await openExcelPage();
});
afterAll(() => excel.close());
beforeEach(async () => {
  await excel.tenant.reset();
  excel.tenant.context.directory.importPeople([person()]);
  frame = await excel.open();
  excel.faults.length = 0;
});

const person = () => ({ ...known, id: excel.person });
const known = {
  displayName: 'Hanne Rådgiver',
  givenName: 'Hanne',
  surname: 'Rådgiver',
  mail: null,
  userPrincipalName: 'hanne@fjordvik.example',
  jobTitle: null,
  department: null,
  officeLocation: null,
  employeeId: null,
  employeeHireDate: null,
  preferredLanguage: 'nb-NO',
  accountEnabled: true,
  managerId: null,
  appRoles: ['HrAdviser' as const],
};

/** Runs a piece of an add-in's code inside `Excel.run` with the unmodified library; an error comes back as its code. */
function run(code: string): Promise<unknown> {
  return frame.evaluate(`Excel.run(async (context) => { ${code} })
    .catch((error) => ({ code: error.code, location: error.debugInfo && error.debugInfo.errorLocation }))`);
}

describe('Excel.run with the real library', () => {
  it('writes values, makes a table and reads it back', async () => {
    const answer = await run(`
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B3');
      range.values = [['Tiltak', 'År'], ['Veiledning', 2026], ['Hospitering', 2027]];
      const table = sheet.tables.add(range, true);
      table.name = 'Plan';
      table.getHeaderRowRange().format.font.bold = true;
      table.columns.load('items/name');
      const body = table.getDataBodyRange().load('values, address');
      await context.sync();
      return { columns: table.columns.items.map((one) => one.name), values: body.values, address: body.address };`);
    expect(answer).toEqual({
      columns: ['Tiltak', 'År'],
      values: [
        ['Veiledning', 2026],
        ['Hospitering', 2027],
      ],
      address: 'Ark1!A2:B3',
    });
    const workbook = await excel.tenant.excel.workbook(excel.person);
    expect(workbook.tableValues('plan')?.rows).toHaveLength(2);
  });

  it('writes thousands of cells in one sync, which the library sends in pieces', async () => {
    const answer = await run(`
      const rows = Array.from({ length: 5000 }, (_, r) => Array.from({ length: 6 }, (_, c) => r * 10 + c));
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 5000, 6);
      context.application.suspendScreenUpdatingUntilNextSync();
      range.values = rows;
      range.getLastCell().load('values');
      const last = range.getLastCell().load('values');
      await context.sync();
      return last.values;`);
    expect(answer).toEqual([[49_995]]);
  });

  it('uses a range over several syncs, tracked by the library', async () => {
    const answer = await run(`
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('C3');
      await context.sync();
      range.values = [['hei']];
      await context.sync();
      range.load('text');
      await context.sync();
      return range.text;`);
    expect(answer).toEqual([['hei']]);
  });

  it('fails in the library when a property was not loaded', async () => {
    const answer = await run(`
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      return range.text;`);
    expect(answer).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it.each([
    [
      "context.workbook.worksheets.getItem('Borte').load('name')",
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    [
      "context.workbook.getSelectedRange().findOrNullObject('a', {})",
      'ApiNotFound',
      'Range.findOrNullObject',
    ],
    [
      "context.workbook.worksheets.getActiveWorksheet().getRange('?')",
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    ['context.workbook.getSelectedRange().values = [[1, 2]]', 'InvalidArgument', 'Range.values'],
    ['context.workbook.linkedWorkbooks', 'ApiNotFound', 'Workbook.linkedWorkbooks'],
  ])('%s fails with %s', async (code, expected, location) => {
    expect(await run(`${code}; await context.sync();`)).toEqual({ code: expected, location });
  });

  it('is told by the library itself what is not in its requirement sets', async () => {
    expect(await run('context.workbook.getSelectedRange().getMergedAreas();')).toEqual({
      code: 'ApiNotFound',
      location: 'Range.getMergedAreas',
    });
    expect(await frame.evaluate("Office.context.requirements.isSetSupported('ExcelApi', '1.17')")).toBe(true);
    expect(await frame.evaluate("Office.context.requirements.isSetSupported('ExcelApi', '1.18')")).toBe(
      false,
    );
    expect(await frame.evaluate("Office.context.requirements.isSetSupported('ExcelApi', '1.9')")).toBe(true);
  });

  it('answers what may be missing with a null object', async () => {
    const answer = await run(`
      const table = context.workbook.tables.getItemOrNullObject('Borte');
      const setting = context.workbook.settings.getItemOrNullObject('borte');
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      return [table.isNullObject, setting.isNullObject, used.isNullObject];`);
    expect(answer).toEqual([true, true, true]);
  });

  it('refuses more than 5 MB in one sync', async () => {
    const answer = await run(`
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 300, 1);
      range.values = Array.from({ length: 300 }, () => ['a'.repeat(20000)]);
      await context.sync();`);
    expect(answer).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  it('keeps settings over a save and a reopening of the file', async () => {
    await run(
      `context.workbook.settings.add('rod-trad', { asOf: '2026-11-23', rows: 2 }); await context.sync();`,
    );
    const file = await readXlsx(await excel.tenant.excel.file(excel.person));
    expect(file.settings.get('rod-trad')).toEqual({ asOf: '2026-11-23', rows: 2 });
    const answer = await run(`
      const setting = context.workbook.settings.getItem('rod-trad').load('value');
      await context.sync();
      return setting.value;`);
    expect(answer).toEqual({ asOf: '2026-11-23', rows: 2 });
  });
});

describe('the host', () => {
  it('says who it is, takes history away and refuses dialogs of the browser, as Office does', async () => {
    const english = await excel.open({ lang: 'en', theme: 'dark' });
    const seen =
      await english.evaluate(`({ info: { host: Office.context.host, platform: Office.context.platform },
      lang: Office.context.displayLanguage, dark: Office.context.officeTheme.isDarkTheme,
      push: history.pushState, replace: history.replaceState })`);
    expect(seen).toEqual({
      info: { host: 'Excel', platform: 'OfficeOnline' },
      lang: 'en-GB',
      dark: true,
      push: null,
      replace: null,
    });
    await expect(english.evaluate("alert('hei')")).rejects.toThrow('not supported');
  });

  it('knows the add-in again after it has navigated', async () => {
    await frame.evaluate("location.assign('/taskpane/annen?uten=alt')");
    await frame.waitForFunction(
      "location.search === '?uten=alt' && window.Excel && document.readyState === 'complete'",
    );
    expect(
      await run(
        "const r = context.workbook.getActiveCell().load('address'); await context.sync(); return r.address",
      ),
    ).toBe('Ark1!A1');
  });
});

describe('tokens', () => {
  const claims = (token: string) =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  const nested = (scope: string, clientId = excel.tenant.context.clientId) =>
    frame.evaluate(`msal.createNestablePublicClientApplication({ auth: {
        clientId: '${clientId}', authority: '${excel.tenant.urls.authorityUrl}' } })
      .then((app) => app.acquireTokenSilent({ scopes: ['${scope}'] }))
      .then((result) => ({ token: result.accessToken, name: result.account.name }))
      .catch((error) => ({ name: error.name, code: error.errorCode, message: error.message }))`) as Promise<{
      token: string;
      name: string;
    }>;
  const own = () => `api://localhost:5000/${excel.tenant.context.clientId}/access_as_user`;

  it('come through nested app authentication to unmodified MSAL', async () => {
    const { token, name } = await nested(own());
    expect(name).toBe('Hanne Rådgiver');
    expect(claims(token)).toMatchObject({
      aud: excel.tenant.context.clientId,
      oid: excel.person,
      scp: 'access_as_user',
      roles: ['HrAdviser'],
    });
  });

  it('are refused for Graph, for another client, and when the person must act', async () => {
    expect(await nested('https://graph.microsoft.com/User.Read')).not.toHaveProperty('token');
    expect(await nested(own(), '00000000-0000-0000-0000-000000000001')).not.toHaveProperty('token');
    excel.tenant.context.faults.add({ kind: 'USER_INTERACTION_REQUIRED', part: 'excel', times: 1 });
    expect(await nested(own())).toMatchObject({ name: 'InteractionRequiredAuthError' });
    expect(await nested(own())).toHaveProperty('token');
  });

  it('come through getAccessToken, or fail with its documented code', async () => {
    const token = await frame.evaluate('Office.auth.getAccessToken({ allowSignInPrompt: true })');
    expect(claims(String(token))).toMatchObject({ aud: excel.tenant.context.clientId, oid: excel.person });
    excel.tenant.context.faults.add({ kind: '13001', part: 'excel', times: 1 });
    const code = await frame.evaluate('OfficeRuntime.auth.getAccessToken().catch((error) => error.code)');
    expect(code).toBe(13001);
  });
});
