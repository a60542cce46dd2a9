import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPages } from '../product/build-pages.ts';
import { type Product, startProduct } from '../product/start-product.ts';
import { createTenant } from './create-tenant.ts';
import { fillMunicipality } from './fill-municipality.ts';

/**
 * `npm start`: the small Microsoft 365 with Fjordvik kommune, and the product pointed at it. State is kept in `.data/`;
 * `npm start -- --reset` begins anew.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4000' },
    'service-port': { type: 'string', default: '3978' },
    employees: { type: 'string', default: '1200' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string', default: '.data' },
    reset: { type: 'boolean', default: false },
  },
});
const data = resolve(values.data);
if (values.reset) rmSync(data, { recursive: true, force: true });
const place = { port: Number(values['service-port']), dataFolder: join(data, 'service') };

buildPages((line) => console.log(line));
console.log('Starting the local Microsoft 365 with Fjordvik kommune …');

let product: Product | undefined;
let stopping = false;
const tenant = await createTenant({
  publicPort: Number(values.port),
  securePort: Number(values.port) + 1,
  employees: Number(values.employees),
  seed: Number(values.seed),
  dataFolder: join(data, 'tenant'),
  fill: async (context, size) => {
    fillMunicipality(context, size);
    // After a reset from the start page the product begins anew as well: what it remembers is of rows that are gone.
    if (product !== undefined) await beginAnew(product);
  },
});
product = await run();

console.log(`
  Start page   ${tenant.urls.startUrl}
  Teams        ${tenant.urls.teamsUrl}
  Excel        ${tenant.urls.excelUrl}
  Health       ${product.url}/health

Choose a person on the start page. Stop with Ctrl+C; begin anew with npm start -- --reset.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));

async function run(): Promise<Product> {
  const started = await startProduct(tenant, place);
  void started.ended.then((code) => {
    if (stopping || started !== product) return;
    console.error(`The service has stopped (${code ?? 'killed'}). Its log: ${started.logFile}`);
    void stop(1);
  });
  return started;
}

async function beginAnew(old: Product): Promise<void> {
  product = undefined;
  await old.stop();
  rmSync(place.dataFolder, { recursive: true, force: true });
  product = await run();
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await product?.stop();
  await tenant.close();
  process.exit(code);
}
