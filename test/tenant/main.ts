import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createTenant } from './create-tenant.ts';
import { fillMunicipality } from './fill-municipality.ts';
import { trialAnswer } from './trial-answer.ts';

/** Starts the local tenant alone, says in one line of JSON how to reach it, and stays up until it is told to stop. */
const { values } = parseArgs({
  options: {
    /** Pages and bot connector; Entra and Graph take the next port, or `--secure-port`. */
    port: { type: 'string', default: '4000' },
    'secure-port': { type: 'string' },
    employees: { type: 'string', default: '1200' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
  },
});

const publicPort = wholeNumber('port', values.port);
const tenant = await createTenant({
  publicPort,
  securePort: wholeNumber(
    'secure-port',
    values['secure-port'] ?? String(publicPort === 0 ? 0 : publicPort + 1),
  ),
  employees: wholeNumber('employees', values.employees),
  seed: wholeNumber('seed', values.seed),
  fill: fillMunicipality,
  ...(values.data !== undefined && { dataFolder: resolve(values.data) }),
});

console.log(JSON.stringify(trialAnswer(tenant)));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void tenant.close().then(() => process.exit(0));
  });
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} must be a whole number, not "${text}".`);
  return Number(text);
}
