import type { Handler } from './handler.ts';

export const revision: Handler<'revision'> = async ({ freshness }) => freshness;
