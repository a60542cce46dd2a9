import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../../context.ts';
import { type SignInRequest, signIn } from './sign-in.ts';

/** Where the Excel page gets the signed-in person's token for an add-in that asks for it. */
export function registerSignIn(app: FastifyInstance, tenant: TenantContext): void {
  const schema = {
    body: {
      type: 'object',
      required: ['person', 'way'],
      properties: {
        person: { type: 'string' },
        way: { enum: ['nested', 'getAccessToken'] },
        clientId: { type: 'string' },
        scope: { type: 'string' },
      },
    },
  };
  app.post<{ Body: SignInRequest }>('/excel/sign-in', { schema }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return signIn(tenant, request.body);
  });
}
