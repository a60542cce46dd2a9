import { GraphError } from '@microsoft/microsoft-graph-client';

export interface Refusal {
  status: number;
  code: string | null;
  message: string;
  headers: Headers | undefined;
}

/** What the Graph client threw; fails when the request went through. */
export async function refusalOf(request: Promise<unknown>): Promise<Refusal> {
  try {
    await request;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { status: error.statusCode, code: error.code, message: error.message, headers: error.headers };
  }
  throw new Error('The request was not refused.');
}
