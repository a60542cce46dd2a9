import type { Fault } from '../../faults/fault-plan.ts';
import { deletedResource } from '../delta/deleted-resource.ts';

/** OneDrive/onedrive-api-docs#1414: an update right after the creation answers 409, although nobody else wrote. */
export function resourceModifiedFault(times = 1): Fault {
  const error = { code: 'resourceModified', message: "ETag does not match current item's value" };
  return { part: 'graph', method: 'PATCH', path: '/items/', status: 409, times, body: { error } };
}

/**
 * msgraph-sdk-typescript#544 without anybody having deleted a row: the next delta answer is an error with status 200.
 * `deltaLink` is what the client goes on with.
 */
export function deltaErrorFault(deltaLink: string, times = 1): Fault {
  const { code, message } = deletedResource();
  const body = { '@odata.deltaLink': deltaLink, value: [{ error: { code, message } }] };
  return { part: 'graph', method: 'GET', path: '/items/delta', status: 200, times, body };
}
