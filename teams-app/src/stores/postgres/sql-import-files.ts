import { randomBytes, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type IsoInstant, toInstant } from '@rod-trad/shared/domain/iso-date';
import type { FileForm, ImportFiles, KeptSheet } from '@rod-trad/shared/stores/import-files';
import { decodePart } from '../../import/part-codec.ts';
import type { PackedSheet, WorkerAnswer } from '../../import/read-sheets.ts';
import { openSealed, seal } from '../text-seal/seal.ts';
import type { Database } from './database.ts';

/** Long enough to mend the columns and look at the changes; the file itself lies with whoever sent it. */
const keepMs = 60 * 60_000;
/** So many files of one person; an older one gives way. */
const mostFiles = 3;
/** Where what is told of the whole file lies; the sheets begin at 0. */
const aboutSheet = -1;

export interface SqlImportFiles extends ImportFiles {
  /** Drops what is past its time. */
  forget(): Promise<void>;
}

interface About {
  readonly fileName: string;
  readonly sheets: readonly (KeptSheet & { readonly parts: number })[];
}

/**
 * Files in our own database, so that any replica can go on with them. They are sealed with a key that only the sender is given, as
 * a part of the file's name: nobody reads them on the disk, in a backup, or after the sender has forgotten them.
 */
export function createSqlImportFiles(
  database: Database,
  read: (fileName: string, bytes: Uint8Array, form: FileForm) => Promise<WorkerAnswer>,
  now: () => Date,
): SqlImportFiles {
  const forget = async () => {
    await database.query('delete from import_files where kept_until < $1', [toInstant(now())]);
  };

  const keep = async (
    by: string,
    id: string,
    key: Buffer,
    about: About,
    sheets: readonly PackedSheet[],
    until: IsoInstant,
  ) => {
    const parts = [
      { sheet: aboutSheet, part: 0, data: Buffer.from(JSON.stringify(about)) as Uint8Array },
      ...sheets.flatMap(({ parts: all }, sheet) => all.map((data, part) => ({ sheet, part, data }))),
    ];
    await database.transaction(async (tx) => {
      await tx.query('insert into import_files (id, by_person, kept_until) values ($1, $2, $3)', [
        id,
        by,
        until,
      ]);
      for (const { sheet, part, data } of parts) {
        await tx.query('insert into import_file_parts (file_id, sheet, part, data) values ($1, $2, $3, $4)', [
          id,
          sheet,
          part,
          seal(key, `${id}/${sheet}/${part}`, data),
        ]);
        // The database may be in this process, where one query after another would be one long turn.
        await setImmediate();
      }
      await tx.query(
        `delete from import_files where by_person = $1 and id not in (
           select id from import_files where by_person = $1 order by kept_until desc, id limit $2
         ) and id <> $3`,
        [by, mostFiles, id],
      );
    });
  };

  return {
    async take(by, fileName, bytes, form) {
      await forget();
      const answer = await read(fileName, bytes, form);
      if (answer.kind === 'refused') return answer;
      const [id, key] = [randomUUID(), randomBytes(32)];
      const until = toInstant(new Date(now().getTime() + keepMs));
      const sheets = answer.sheets.map(({ parts, ...sheet }) => ({ ...sheet, parts: parts.length }));
      await keep(by, id, key, { fileName, sheets }, answer.sheets, until);
      return {
        kind: 'kept',
        uploadId: `${id}.${key.toString('base64url')}`,
        keptUntil: until,
        file: { fileName, sheets: sheets.map(({ parts: _, ...sheet }) => sheet) },
      };
    },

    async open(by, uploadId) {
      const [id = '', secret = ''] = uploadId.split('.');
      const key = Buffer.from(secret, 'base64url');
      const partOf = async (sheet: number, part: number) => {
        const [row] = await database.query<{ data: Uint8Array }>(
          `select p.data from import_file_parts p join import_files f on f.id = p.file_id
           where f.id = $1 and f.by_person = $2 and f.kept_until >= $3 and p.sheet = $4 and p.part = $5`,
          [id, by, toInstant(now()), sheet, part],
        );
        return row && openSealed(key, `${id}/${sheet}/${part}`, row.data);
      };
      const head = await partOf(aboutSheet, 0);
      if (head === undefined) return undefined;
      const about: About = JSON.parse(Buffer.from(head).toString('utf8'));
      return {
        fileName: about.fileName,
        sheets: about.sheets.map(({ parts: _, ...sheet }) => sheet),
        async *rows(sheet) {
          for (let part = 0; part < (about.sheets[sheet]?.parts ?? 0); part += 1) {
            const data = await partOf(sheet, part);
            if (data === undefined) throw new Error('A part of an imported file is gone');
            yield decodePart(data);
          }
        },
      };
    },

    async headings(kind) {
      const rows = await database.query<{ heading: string; target: string }>(
        'select heading, target from import_headings where kind = $1',
        [kind],
      );
      return new Map(rows.map(({ heading, target }) => [heading, target]));
    },

    async remember(kind, headings) {
      await database.query(
        `insert into import_headings (kind, heading, target)
         select $1, h, t from unnest($2::text[], $3::text[]) as said(h, t)
         on conflict (kind, heading) do update set target = excluded.target`,
        [kind, [...headings.keys()], [...headings.values()]],
      );
    },
    forget,
  };
}
