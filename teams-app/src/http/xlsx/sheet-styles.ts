/** Formats of cells, by their place in `cellXfs`; text has the format of text, so that no formula comes of it when it is edited. */
export const styleOf = {
  normal: 0,
  text: 1,
  long: 2,
  number: 3,
  large: 4,
  percent: 5,
  date: 6,
  mark: 7,
  head: 8,
  total: 9,
  totalPercent: 10,
} as const;

/** Number formats that every Excel has: 3 `#,##0`, 9 `0%`, 14 the reader's own short date, 49 text. */
const formats = [
  [0, ''],
  [49, '<alignment vertical="top"/>'],
  [49, '<alignment vertical="top" wrapText="1"/>'],
  [0, '<alignment vertical="top"/>'],
  [3, '<alignment vertical="top"/>'],
  [9, '<alignment vertical="top"/>'],
  [14, '<alignment vertical="top"/>'],
  [49, '<alignment horizontal="center" vertical="top"/>'],
  [49, '<alignment vertical="center" wrapText="1"/>', 1],
  [0, '<alignment vertical="top"/>', 1],
  [9, '<alignment vertical="top"/>', 1],
] as const;

const xfs = formats.map(
  ([format, alignment, font = 0]) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"` +
    ` applyFont="1" applyAlignment="1">${alignment}</xf>`,
);

export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
];
