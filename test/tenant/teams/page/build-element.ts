type Child = Node | string | undefined;

/** An element with attributes and children. Text is always text, never markup. */
export function build<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children) if (child !== undefined) element.append(child);
  return element;
}

/** A labelled choice; `onChoose` is given the chosen value. */
export function buildSelect(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  onChoose: (value: string) => void,
): HTMLLabelElement {
  const select = build('select', { 'aria-label': label });
  for (const [value, text] of options) {
    select.append(build('option', { value, selected: value === chosen }, text));
  }
  select.addEventListener('change', () => onChoose(select.value));
  return build('label', { class: 'choice' }, build('span', { class: 'choice-label' }, label), select);
}

/** A drawn icon: the path of a 20 × 20 drawing, hidden from screen readers. */
export function buildIcon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(space, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  icon.append(line);
  return icon;
}
