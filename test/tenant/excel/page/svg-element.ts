const space = 'http://www.w3.org/2000/svg';

export function svg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

export function svgText(
  words: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  more: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const look = { 'font-size': 12, 'font-family': 'Segoe UI, Carlito, sans-serif', fill: '#404040' };
  const element = svg('text', { x, y, 'text-anchor': anchor, ...look, ...more });
  element.textContent = words;
  return element;
}
