/**
 * Says what is wrong with an Adaptive Card, or nothing. Teams renders version 1.5 (platform.md §4.6,
 * ac-docs resources/partners.md:22) and refuses to send what it cannot parse.
 */
export function faultInCard(card: unknown): string | undefined {
  if (!isObject(card)) return 'the card is not an object';
  if (card.type !== 'AdaptiveCard') return 'the card has no type AdaptiveCard';
  if (typeof card.version !== 'string' || !/^1\.[0-5]$/.test(card.version)) {
    return `version ${JSON.stringify(card.version)} is not one of 1.0 to 1.5`;
  }
  if (card.body !== undefined && !Array.isArray(card.body)) return 'body is not a list';
  if (card.actions !== undefined && !Array.isArray(card.actions)) return 'actions is not a list';
  const userIds = isObject(card.refresh) ? card.refresh.userIds : undefined;
  if (Array.isArray(userIds) && userIds.length > 60) return 'refresh.userIds holds more than 60 users';
  return faultInParts(card, 'card');
}

const ELEMENTS = new Set([
  'ActionSet',
  'Column',
  'ColumnSet',
  'Container',
  'FactSet',
  'Image',
  'ImageSet',
  'Input.ChoiceSet',
  'Input.Date',
  'Input.Number',
  'Input.Text',
  'Input.Time',
  'Input.Toggle',
  'Media',
  'RichTextBlock',
  'Table',
  'TableCell',
  'TableRow',
  'TextBlock',
  'TextRun',
  'CodeBlock',
]);
const ACTIONS = new Set([
  'Action.Execute',
  'Action.OpenUrl',
  'Action.ShowCard',
  'Action.Submit',
  'Action.ToggleVisibility',
]);
const LISTS_OF_ELEMENTS = ['body', 'items', 'columns', 'rows', 'cells'] as const;

function faultInParts(part: Record<string, unknown>, at: string): string | undefined {
  for (const list of LISTS_OF_ELEMENTS) {
    const fault = faultInList(part, list, at);
    if (fault !== undefined) return fault;
  }
  return faultInActions(part, at);
}

function faultInList(part: Record<string, unknown>, list: string, at: string): string | undefined {
  const children = part[list];
  // A table's columns are widths, not elements.
  if (!Array.isArray(children) || (part.type === 'Table' && list === 'columns')) return undefined;
  for (const [index, child] of children.entries()) {
    const place = `${at}.${list}[${index}]`;
    if (!isObject(child)) return `${place} is not an object`;
    const type = child.type ?? IMPLIED_TYPE[list];
    const known = typeof type === 'string' && ELEMENTS.has(type);
    if (!known && child.fallback === undefined)
      return `${place} has the unknown type ${JSON.stringify(type)}`;
    if (typeof type === 'string' && type.startsWith('Input.') && typeof child.id !== 'string') {
      return `${place} is an input without id`;
    }
    const fault = known ? faultInParts(child, place) : undefined;
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Where the schema lets the type be left out. */
const IMPLIED_TYPE: Record<string, string> = { columns: 'Column', rows: 'TableRow', cells: 'TableCell' };

function faultInActions(part: Record<string, unknown>, at: string): string | undefined {
  if (!Array.isArray(part.actions)) return undefined;
  for (const [index, action] of part.actions.entries()) {
    const place = `${at}.actions[${index}]`;
    if (!isObject(action)) return `${place} is not an object`;
    if (typeof action.type !== 'string' || !ACTIONS.has(action.type)) {
      return `${place} has the unknown type ${JSON.stringify(action.type)}`;
    }
    if (action.type === 'Action.OpenUrl' && typeof action.url !== 'string') return `${place} has no url`;
    if (action.type !== 'Action.ShowCard') continue;
    const fault = isObject(action.card) ? faultInParts(action.card, `${place}.card`) : `${place} has no card`;
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
