import { XMLParser, XMLValidator } from 'fast-xml-parser';

/**
 * Checks an add-in-only manifest without the network (Microsoft's validator is a web service): well-formed, every
 * text within its limit, every `resid` has its resource and every resource is used, every address is https.
 */
export function checkAddinXml(xml: string): readonly string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`line ${wellFormed.err.line}: ${wellFormed.err.msg}`];
  const faults: string[] = [];
  const used = new Set<string>();
  const defined = new Set<string>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, path);
    else if (value !== null && typeof value === 'object') {
      const node = value as Record<string, unknown>;
      if (typeof node['@_resid'] === 'string') used.add(node['@_resid']);
      if (path.includes('.Resources.') && typeof node['@_id'] === 'string') {
        defined.add(node['@_id']);
        if (node['@_id'].length > 32) faults.push(`${path}: id is longer than 32 characters`);
        const limit = path.includes('ShortStrings') ? 125 : 250;
        if (String(node['@_DefaultValue']).length > limit)
          faults.push(`${path}: text is longer than ${limit}`);
      }
      for (const [name, child] of Object.entries(node)) visit(child, `${path}.${name}`);
    } else if (typeof value === 'string' && /^http:/.test(value) && !path.includes('@_xmlns')) {
      faults.push(`${path}: ${value} is not https`);
    }
  };
  visit(new XMLParser({ ignoreAttributes: false }).parse(xml), '');
  for (const id of used) if (!defined.has(id)) faults.push(`resid ${id} has no resource`);
  for (const id of defined) if (!used.has(id)) faults.push(`resource ${id} is not used`);
  return faults;
}
