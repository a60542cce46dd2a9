import type { Json } from '../workbook/workbook.ts';
import { ExcelError } from './excel-error.ts';
import { type Argument, type ExcelObject, isObject } from './excel-object.ts';
import { identity, load, memberName } from './load.ts';
import {
  type Action,
  type ArgumentInfo,
  actionType,
  type ObjectPath,
  type ProcessQueryAnswer,
  type ProcessQueryBody,
  pathType,
} from './protocol.ts';
import type { ReferenceTable } from './reference-table.ts';

/**
 * Applies one batch in order. The first error stops it: what went before stays done, the rest is not tried, and the
 * answer carries the error with the member at fault.
 */
export function runBatch(
  root: ExcelObject,
  references: ReferenceTable,
  body: ProcessQueryBody,
): ProcessQueryAnswer {
  const answer: ProcessQueryAnswer = { Results: [], TraceIds: [] };
  const batch = new Batch(root, references, body);
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = batch.perform(action);
      answer.Results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id);
    } catch (cause) {
      if (!(cause instanceof ExcelError)) throw cause;
      const { code: Code, message: Message, httpStatusCode: HttpStatusCode } = cause;
      answer.Error = { Code, Message, HttpStatusCode, Location: batch.location, ActionIndex: index };
      break;
    }
  }
  return answer;
}

class Batch {
  /** The member being used, e.g. `Worksheet.getRange`. */
  location = '';
  readonly #objects = new Map<number, ExcelObject | null>();
  readonly #root: ExcelObject;
  readonly #references: ReferenceTable;
  readonly #paths: ProcessQueryBody['ObjectPaths'];
  readonly #kept = new Map<number, string>();

  constructor(root: ExcelObject, references: ReferenceTable, body: ProcessQueryBody) {
    this.#root = root;
    this.#references = references;
    this.#paths = body.ObjectPaths;
  }

  perform(action: Action): Json | undefined {
    if (action.ActionType === actionType.trace) return null;
    const object = this.#object(action.ObjectPathId);
    if (action.ActionType === actionType.instantiate) {
      return object === null ? null : this.#identity(action.ObjectPathId, object);
    }
    if (action.ActionType === actionType.query) {
      if (object === null) return null;
      return { ...load(object, action.QueryInfo ?? {}), ...this.#identity(action.ObjectPathId, object) };
    }
    if (object === null) {
      // The library asks to keep every range it is given, before it can know that there is none.
      if (action.Name === '_KeepReference') return null;
      throw new ExcelError('ItemNotFound');
    }
    if (action.ActionType === actionType.method) return this.#call(action, object);
    if (action.ActionType === actionType.setProperty) {
      return this.#set(object, action.Name, action.ArgumentInfo?.Arguments?.[0]);
    }
    if (action.ActionType === actionType.update) {
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(object, name, value);
      return null;
    }
    throw new ExcelError('UnsupportedOperation');
  }

  #identity(pathId: number, object: ExcelObject): { [name: string]: Json } {
    const reference = this.#kept.get(pathId);
    return { ...identity(object), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  #call(action: Action, object: ExcelObject): Json | undefined {
    this.#at(object, action.Name);
    if (action.Name === '_KeepReference' && object.tracked === true) {
      this.#kept.set(action.ObjectPathId, this.#references.keep(object));
      return null;
    }
    if (action.Name === '_RemoveReference' && object === this.#root) {
      this.#references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const method = object.call?.[action.Name];
    if (method === undefined) throw this.#unknown(object, action.Name);
    return method(...this.#arguments(action.ArgumentInfo));
  }

  #set(object: ExcelObject, name: string, value: Json | undefined): null {
    this.#at(object, name);
    const key = memberName(object.set, name);
    if (key === undefined) throw this.#unknown(object, name);
    object.set?.[key]?.(value ?? null);
    return null;
  }

  #object(pathId: number): ExcelObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.#paths[pathId];
    if (path === undefined) throw new ExcelError('InvalidRequest');
    const object = this.#resolve(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #resolve(path: ObjectPath): ExcelObject | null {
    if (path.ObjectPathType === pathType.root) return this.#root;
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.reference) {
      const object = this.#references.get(path.Name);
      if (object === undefined) throw new ExcelError('InvalidReference');
      this.#kept.set(path.Id, path.Name);
      return object;
    }
    const service = path.ObjectPathType === pathType.newObject ? this.#root.services?.[path.Name] : undefined;
    if (service !== undefined) return service();
    if (path.ParentObjectPathId === undefined) {
      this.location = path.Name;
      throw new ExcelError('ApiNotFound');
    }
    const parent = this.#object(path.ParentObjectPathId);
    if (parent === null) return null;
    const name = path.ObjectPathType === pathType.indexer ? 'GetItem' : path.Name;
    this.#at(parent, name);
    if (path.ObjectPathType === pathType.property) {
      const read = parent.objects?.[name];
      if (read === undefined) throw this.#unknown(parent, name);
      return read();
    }
    const args = this.#arguments(path.ArgumentInfo);
    this.#at(parent, name);
    if (name === 'GetItem' && parent.item !== undefined) return parent.item(plain(args[0]));
    const method = parent.find?.[name];
    if (method === undefined) throw this.#unknown(parent, name);
    return method(...args);
  }

  #arguments(info: ArgumentInfo | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index): Argument => {
      const reference = references[index];
      if (typeof reference !== 'number' || reference === 0) return argument;
      const object = this.#object(reference);
      if (object === null) throw new ExcelError('InvalidArgument');
      return object;
    });
  }

  #at(object: ExcelObject, name: string): void {
    this.location = `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  #unknown(object: ExcelObject, name: string): ExcelError {
    this.#at(object, name);
    return new ExcelError('ApiNotFound');
  }
}

function plain(argument: Argument): Json {
  if (argument === undefined || isObject(argument)) throw new ExcelError('InvalidArgument');
  return argument;
}
