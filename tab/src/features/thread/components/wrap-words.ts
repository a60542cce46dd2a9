/**
 * A text in lines, as a picture has them: what does not fit ends in three dots.
 * @param room how many characters a line has room for
 * @param most how many lines there may be
 */
export function wrapWords(text: string, room: number, most: number): readonly string[] {
  const width = Math.max(2, room);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).flatMap((one) => pieces(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = `${lines[most - 1]}…`;
  const fits = last.length <= width ? last : `${last.slice(0, width - 1)}…`;
  return [...lines.slice(0, most - 1), fits];
}

/** A word longer than a line is broken; the hyphen is drawn, as no browser does it in a picture. */
function pieces(word: string, width: number): readonly string[] {
  const found: string[] = [];
  let rest = word;
  while (rest.length > width) {
    found.push(`${rest.slice(0, width - 1)}-`);
    rest = rest.slice(width - 1);
  }
  return [...found, rest];
}
