import { existsSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

/** One entity or complex type of the service description. */
interface CsdlType {
  readonly base: string | undefined;
  /** Name of each property, structural or navigation, to its type as written: `Edm.String`, `Collection(graph.user)`. */
  readonly properties: ReadonlyMap<string, string>;
  /** Takes any property: `fieldValueSet`, whose properties are the columns of a list. */
  readonly open: boolean;
}

/** By name without namespace: `user`, `listItem`. */
export type Csdl = ReadonlyMap<string, CsdlType>;

/** Beside the project, not in it: a machine without it skips what needs it. */
const file = new URL('../../../../../shared/specs/graph-v1.0.csdl.xml', import.meta.url);

export const hasCsdl = existsSync(file);

/** Graph's own description of what its v1.0 types hold; only the namespace microsoft.graph. */
export function readCsdl(): Csdl {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => lists.has(name),
  });
  const document: CsdlDocument = parser.parse(readFileSync(file, 'utf8'));
  const schemas = document['edmx:Edmx']['edmx:DataServices'].Schema;
  const types = schemas
    .filter((schema) => schema.Namespace === 'microsoft.graph')
    .flatMap((schema) => [...(schema.EntityType ?? []), ...(schema.ComplexType ?? [])]);
  return new Map(types.map((type) => [type.Name, readType(type)]));
}

const lists = new Set(['Schema', 'EntityType', 'ComplexType', 'Property', 'NavigationProperty']);

interface CsdlDocument {
  'edmx:Edmx': { 'edmx:DataServices': { Schema: CsdlSchema[] } };
}

interface CsdlSchema {
  Namespace: string;
  EntityType?: TypeElement[];
  ComplexType?: TypeElement[];
}

interface TypeElement {
  Name: string;
  BaseType?: string;
  OpenType?: string;
  Property?: { Name: string; Type: string }[];
  NavigationProperty?: { Name: string; Type: string }[];
}

function readType(type: TypeElement): CsdlType {
  const properties = [...(type.Property ?? []), ...(type.NavigationProperty ?? [])];
  return {
    base: type.BaseType && typeName(type.BaseType),
    properties: new Map(properties.map((property) => [property.Name, property.Type])),
    open: type.OpenType === 'true',
  };
}

/** `Collection(graph.user)` → `user`. */
export function typeName(written: string): string {
  return written.replace(/^Collection\((.*)\)$/, '$1').replace(/^(?:microsoft\.)?graph\./, '');
}
