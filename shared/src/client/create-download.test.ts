import { describe, expect, it } from 'vitest';
import { createDownload } from './create-download.ts';

function start(status: number, disposition: string | null, body: unknown = undefined) {
  const asked: { url: string; headers: Record<string, string> }[] = [];
  const download = createDownload({
    token: async () => 't',
    language: () => 'nn',
    fetch: async (url, { headers }) => {
      asked.push({ url, headers });
      return {
        status,
        headers: { get: () => disposition },
        json: async () => body,
        blob: async () => 'bytes',
      };
    },
  });
  return { download, asked };
}

describe('a table as a file', () => {
  it('is asked for in the reader’s language, and keeps the name the service gives', async () => {
    const { download, asked } = start(
      200,
      `attachment; filename="x.xlsx"; filename*=UTF-8''R%C3%B8d%20plan.xlsx`,
    );
    expect(await download({ kind: 'plan', unit: 'a/b', year: 2027 })).toEqual({
      fileName: 'Rød plan.xlsx',
      file: 'bytes',
    });
    expect(asked).toEqual([
      {
        url: '/api/datasets/plan/file?unit=a%2Fb&year=2027',
        headers: { authorization: 'Bearer t', 'accept-language': 'nn' },
      },
    ]);
  });

  it('has a name when the service gives none that can be read', async () => {
    const { download, asked } = start(200, null);
    expect(await download({ kind: 'competences' })).toMatchObject({ fileName: 'rod-trad.xlsx' });
    expect(asked[0]?.url).toBe('/api/datasets/competences/file');
  });

  it('that is refused is refused in the words of the service', async () => {
    const error = { code: 'forbidden', message: 'Det har du ikke tilgang til.', remedy: '', requestId: 'r' };
    const { download } = start(403, null, { error });
    await expect(download({ kind: 'assessments' })).rejects.toMatchObject({
      status: 403,
      body: { message: error.message },
    });
  });
});
