import { GraphError } from '../../http/graph-error.ts';

/** The refusals of SharePoint lists, as Microsoft Graph words them. This one is by far the most common. */
export function invalidRequest(message: string): GraphError {
  return new GraphError(400, 'invalidRequest', message);
}

export function itemNotFound(message = 'The specified item does not exist.'): GraphError {
  return new GraphError(404, 'itemNotFound', message);
}

export function accessDenied(): GraphError {
  return new GraphError(403, 'accessDenied', 'Access denied');
}

export function nameAlreadyExists(message: string): GraphError {
  return new GraphError(409, 'nameAlreadyExists', message);
}

/** Seen with OneDrive and SharePoint through Graph: status 412, code `notAllowed`, exactly this sentence. */
export function preconditionFailed(): GraphError {
  return new GraphError(412, 'notAllowed', "ETag does not match current item's value");
}

/** The sentence Graph uses for a unique column, also when the row is created (msgraph-sdk-dotnet#790). */
export function duplicateValue(): GraphError {
  return invalidRequest('One or more fields with unique constraints already has the provided value.');
}

/**
 * SharePoint's sentence (SharePoint/sp-dev-docs#6826, #7149; SPQueryThrottledException). The status Graph wraps it in
 * is not published; 400 makes a client that merely retries fail at once.
 */
export function listViewThreshold(): GraphError {
  return invalidRequest('The attempted operation is prohibited because it exceeds the list view threshold.');
}

/** OneDrive/onedrive-api-docs#880, #1307: the body of a throttled SharePoint request. */
export function throttled(retryAfterSeconds: number, headers: Record<string, string> = {}): GraphError {
  return new GraphError(429, 'activityLimitReached', 'The request has been throttled', {
    'Retry-After': String(retryAfterSeconds),
    ...headers,
  });
}

/** What Graph says when SharePoint gave up without a reason. */
export function generalException(): GraphError {
  return new GraphError(500, 'generalException', 'General exception while processing');
}
