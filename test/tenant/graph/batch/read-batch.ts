import { GraphError } from '../../http/graph-error.ts';
import { readObject } from '../odata/read-object.ts';

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;

/** Concepts/json-batching.md, 2025-02-21. */
const largestBatch = 20;

export interface BatchStep {
  id: string;
  method: (typeof methods)[number];
  /** Relative to the version: `/sites/…`. */
  url: string;
  headers: Record<string, string>;
  body: unknown;
  dependsOn: readonly string[];
}

/** The steps of a batch. A malformed batch is refused as a whole with 400. */
export function readBatch(body: unknown): BatchStep[] {
  const { requests } = readObject(body);
  if (!Array.isArray(requests) || requests.length === 0) throw badBatch('Invalid batch payload format.');
  if (requests.length > largestBatch) {
    throw badBatch(`Number of batch request steps exceeds the maximum value of ${largestBatch}.`);
  }
  const steps = requests.map(readStep);
  const ids = new Set<string>();
  for (const step of steps) {
    // Ids do not differ by case alone.
    if (ids.has(step.id.toLowerCase()))
      throw badBatch(`Request id '${step.id}' is used more than once in the batch.`);
    for (const other of step.dependsOn) {
      if (!ids.has(other.toLowerCase())) {
        throw badBatch(`Request '${step.id}' depends on '${other}', which does not come before it.`);
      }
    }
    ids.add(step.id.toLowerCase());
  }
  return steps;
}

function readStep(source: unknown): BatchStep {
  const { id, method, url, headers = {}, body, dependsOn = [] } = readObject(source);
  if (typeof id !== 'string' || id === '') throw badBatch('Every request of a batch needs an id.');
  const known = methods.find((each) => typeof method === 'string' && each === method.toUpperCase());
  if (known === undefined) throw badBatch(`Request '${id}' has an invalid method.`);
  if (typeof url !== 'string' || /^https?:/i.test(url))
    throw badBatch(`Request '${id}' needs a relative url.`);
  if (!Array.isArray(dependsOn)) throw badBatch(`'dependsOn' of request '${id}' must be a collection.`);
  const named = Object.entries(readObject(headers)).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  const lowered: Record<string, string> = Object.fromEntries(named);
  if (body !== undefined && lowered['content-type'] === undefined) {
    throw badBatch(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  return {
    id,
    method: known,
    url: url.startsWith('/') ? url : `/${url}`,
    headers: lowered,
    body,
    dependsOn: dependsOn.map(String),
  };
}

function badBatch(message: string): GraphError {
  return new GraphError(400, 'BadRequest', message);
}
