import type { Chart } from '../workbook/chart.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeChartPart } from './chart-part.ts';
import type { PackagePart } from './property-parts.ts';
import { readChartPart } from './read-chart-part.ts';
import { attribute, children, declaration, type Element, escapeXml, parseXml } from './xml.ts';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** 914,400 English Metric Units to an inch of 72 points. */
const emuPerPoint = 12_700;

/** The charts of a workbook: for each sheet that has some, a drawing that says where they are, and a part for each chart. */
export function chartParts(
  workbook: Workbook,
): { readonly sheet: number; readonly parts: readonly PackagePart[] }[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const charts = workbook.charts.filter((chart) => chart.sheet === sheet);
    if (charts.length === 0) return [];
    const number = (chart: Chart) => workbook.charts.indexOf(chart) + 1;
    const links = charts.map(
      (chart, at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/chart" Target="../charts/chart${number(chart)}.xml"/>`,
    );
    return [
      {
        sheet: index + 1,
        parts: [
          {
            path: `xl/drawings/drawing${index + 1}.xml`,
            content: `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${charts.map(anchor).join('')}</xdr:wsDr>`,
            contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
          },
          {
            path: `xl/drawings/_rels/drawing${index + 1}.xml.rels`,
            content: `${declaration}<Relationships xmlns="${relationships}">${links.join('')}</Relationships>`,
          },
          ...charts.map((chart) => ({
            path: `xl/charts/chart${number(chart)}.xml`,
            content: writeChartPart(chart),
            contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
          })),
        ],
      },
    ];
  });
}

function anchor({ name, box }: Chart, at: number): string {
  const emu = (points: number) => Math.round(points * emuPerPoint);
  return `<xdr:absoluteAnchor><xdr:pos x="${emu(box.left)}" y="${emu(box.top)}"/><xdr:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId${at + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>`;
}

/** Puts the charts of a file into the workbook; a sheet's drawing has the number of the sheet, as it is written here. */
export function readCharts(part: (path: string) => string | undefined, workbook: Workbook): void {
  for (const [index, sheet] of workbook.sheets.entries()) {
    const drawing = parseXml(part(`xl/drawings/drawing${index + 1}.xml`), 'wsDr');
    const links = children(
      parseXml(part(`xl/drawings/_rels/drawing${index + 1}.xml.rels`), 'Relationships'),
      'Relationship',
    );
    for (const [at, anchored] of children(drawing, 'absoluteAnchor').entries()) {
      const frame = children(anchored, 'graphicFrame')[0];
      const target = attribute(links[at], 'Target') ?? '';
      const root = parseXml(part(`xl/${target.replace('../', '')}`), 'chartSpace');
      if (root === undefined) continue;
      const name = attribute(children(children(frame, 'nvGraphicFramePr')[0], 'cNvPr')[0], 'name') ?? '';
      const id = `{chart-${index}-${at}}`;
      const chart = readChartPart(root, workbook, { id, sheet, name, box: boxIn(anchored) });
      if (chart !== undefined) workbook.charts.push(chart);
    }
  }
}

function boxIn(anchored: Element): Chart['box'] {
  const [position] = children(anchored, 'pos');
  const [extent] = children(anchored, 'ext');
  const points = (element: Element | undefined, name: string) =>
    Number(attribute(element, name) ?? 0) / emuPerPoint;
  return {
    ...{ left: points(position, 'x'), top: points(position, 'y') },
    ...{ width: points(extent, 'cx'), height: points(extent, 'cy') },
  };
}
