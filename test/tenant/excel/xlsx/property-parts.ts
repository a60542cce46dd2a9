import type { Json, Workbook } from '../workbook/workbook.ts';
import { attribute, children, declaration, type Element, escapeXml, parseXml, text } from './xml.ts';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.microsoft.com/office';

/** What a part needs to be found in the package: its text, its content type and its relationship from the root. */
export interface PackagePart {
  readonly path: string;
  readonly content: string;
  readonly contentType?: string;
  readonly rootRelationship?: string;
}

/** Custom properties where every Office program looks for them (ECMA-376 part 1, 22.3). */
export function customPropertyParts(workbook: Workbook): PackagePart[] {
  if (workbook.customProperties.size === 0) return [];
  const properties = [...workbook.customProperties].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}">${variant(value)}</property>`,
  );
  return [
    {
      path: 'docProps/custom.xml',
      content: `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`,
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      rootRelationship:
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
    },
  ];
}

function variant(value: Json): string {
  if (typeof value === 'number') return `<vt:r8>${value}</vt:r8>`;
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  return `<vt:lpwstr>${escapeXml(String(value))}</vt:lpwstr>`;
}

export function readCustomProperties(part: string | undefined): [string, Json][] {
  const root = parseXml(part, 'Properties');
  return children(root, 'property').map((property) => {
    const number = children(property, 'r8')[0] ?? children(property, 'i4')[0];
    const [logical] = children(property, 'bool');
    const value =
      number !== undefined
        ? Number(text(number))
        : logical !== undefined
          ? text(logical) === 'true'
          : text(children(property, 'lpwstr')[0]);
    return [attribute(property, 'name') ?? '', value];
  });
}

/** `workbook.settings` in the add-in's own part, as Excel saves them ([MS-OWEXML] 2.2.7 `CT_OsfWebExtension`). */
export function settingParts(workbook: Workbook): PackagePart[] {
  if (workbook.settings.size === 0) return [];
  const properties = [...workbook.settings].map(
    ([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  const extension = `${declaration}<we:webextension xmlns:we="${office}/webextensions/webextension/2010/11" id="{5E0D1C7A-6F3B-4B5E-9C55-2B8A7C1D4E90}"><we:reference id="rod-trad" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/></we:webextension>`;
  const panes = `${declaration}<wetp:taskpanes xmlns:wetp="${office}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;
  return [
    {
      path: 'xl/webextensions/webextension1.xml',
      content: extension,
      contentType: 'application/vnd.ms-office.webextension+xml',
    },
    {
      path: 'xl/webextensions/taskpanes.xml',
      content: panes,
      contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
      rootRelationship: `${office}/2011/relationships/webextensiontaskpanes`,
    },
    {
      path: 'xl/webextensions/_rels/taskpanes.xml.rels',
      content: `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
    },
  ];
}

export function readSettings(part: string | undefined): [string, Json][] {
  const root: Element | undefined = parseXml(part, 'webextension');
  return children(children(root, 'properties')[0], 'property').map((property) => {
    const value: Json = JSON.parse(attribute(property, 'value') ?? 'null');
    return [attribute(property, 'name') ?? '', value];
  });
}
