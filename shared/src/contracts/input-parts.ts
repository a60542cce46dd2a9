import { z } from 'zod';

export const id = z.string().min(1).max(64);
/** Made by the client when the form opens: sending twice is one act. */
export const key = z.uuid();
/** The version that was looked at. */
export const etag = z.string().min(1).max(200);
/** The row that is changed, in the version that was looked at; absent for a new one. */
export const changes = z.strictObject({ id, etag }).optional();
