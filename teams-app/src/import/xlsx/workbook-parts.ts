import { FileRefusal } from '../read-file.ts';
import type { XlsxPackage } from './open-package.ts';
import { walkXml } from './walk-xml.ts';

export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
}

const folder = 'xl/';
const workbookPart = `${folder}workbook.xml`;

/** Which sheets there are and where, in the order of the tabs (ECMA-376 part 1, 18.2). */
export async function readWorkbookParts(file: XlsxPackage): Promise<WorkbookParts> {
  // A zip of something else: a document, a text processor's file, a folder of pictures.
  if (!file.has('[Content_Types].xml') || !file.has(workbookPart)) throw new FileRefusal('wrongFormat');
  const targets = new Map<string, string>();
  await walkXml(file, `${folder}_rels/workbook.xml.rels`, {
    open(name, { Id = '', Target = '', Type = '' }) {
      if (name === 'Relationship' && Type.endsWith('/worksheet')) targets.set(Id, placeOf(Target));
    },
  });
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  await walkXml(file, workbookPart, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      const id = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1];
      const part = name === 'sheet' && id !== undefined ? targets.get(id) : undefined;
      if (part !== undefined && file.has(part)) sheets.push({ name: attributes.name ?? '', part });
    },
  });
  return { sheets, from1904 };
}

function placeOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : folder + target;
}
