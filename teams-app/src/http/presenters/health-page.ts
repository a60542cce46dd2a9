import type { HealthView } from '@rod-trad/shared/contracts/health-view';
import type { TableName } from '@rod-trad/shared/stores/tables';
import type { ParkedWrite } from '../../outbox/outbox-batch.ts';
import { listDefinitions } from '../../stores/sharepoint/list-definitions.ts';
import { healthStyle } from './health-style.ts';

const words = { ok: 'Alt er i orden', degraded: 'Noe trenger tilsyn', starting: 'Starter' } as const;
const lead = {
  ok: 'Tjenesten er oppdatert fra SharePoint, og ingenting venter på deg.',
  degraded: 'Tjenesten svarer. Under står det hva som er galt, og hva du gjør med det.',
  starting:
    'Tjenesten leser listene fra SharePoint og svarer når det er gjort. Tar det mer enn ti minutter: se etter «check of the lists» og «refresh of» i loggen.',
} as const;

/** The health page for whoever runs the service, in bokmål like the rest of the administration. */
export function healthPage(health: HealthView, parked: readonly ParkedWrite[]): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${words[health.status]} – Rød tråd</title>
<style>${healthStyle}</style>
</head>
<body>
<main>
<h1 class="${health.status}">Rød tråd: ${words[health.status]}</h1>
<p>${lead[health.status]}</p>
<p class="quiet">Versjon ${escapeHtml(health.version)}. Oppdatert ${moment(health.asOf)}. Endring nummer ${health.revision}.</p>
${faults(health)}
${pending(health.outbox)}
${conflicts(health.outbox.conflicts, parked)}
${lists(health)}
</main>
</body>
</html>
`;
}

function faults({ schemaFaults }: HealthView): string {
  if (schemaFaults.length === 0) return section('Lister som må rettes', '<p>Ingen.</p>');
  const items = schemaFaults.map(
    ({ list, problem, remedy }) =>
      `<li><b>${escapeHtml(list)}</b>: ${escapeHtml(problem)}<br>${escapeHtml(remedy)}</li>`,
  );
  return section(
    'Lister som må rettes',
    `<p>Mens en liste er feil, leses den så langt det går, og det blir ikke lagret noe i den. Alle andre lister virker som før. Tjenesten ser selv når feilen er rettet.</p><ul>${items.join('')}</ul>`,
  );
}

function pending({ pending: count, oldest }: HealthView['outbox']): string {
  if (count === 0) return section('Ventende lagringer', '<p>Ingen.</p>');
  return section(
    'Ventende lagringer',
    `<p><b>${count} venter på SharePoint</b>${oldest === undefined ? '' : `, den eldste siden ${moment(oldest)}`}.</p>
<p>De er trygt lagret her og blir skrevet av seg selv når SharePoint svarer. Har den eldste ventet mer enn et kvarter: se om Microsoft 365 melder om feil, og om appen fortsatt har skrivetilgang til nettstedet. Ikke slett datamappen eller databasen til tjenesten så lenge noe venter.</p>`,
  );
}

/** Row ids of these tables may be made of a person's; they stay in the database. */
const personal: ReadonlySet<TableName> = new Set(['assessments', 'employments', 'exemptions']);

function conflicts(count: number, parked: readonly ParkedWrite[]): string {
  if (count === 0) return section('Lagringer i konflikt', '<p>Ingen.</p>');
  const rows = parked.map(({ table, rowId, at, reason }) =>
    row(
      listDefinitions[table].displayName,
      personal.has(table) ? 'Vises ikke' : rowId,
      moment(at),
      reason === 'conflict' ? 'Noen andre endret raden først' : 'Raden er borte fra lista',
    ),
  );
  return section(
    'Lagringer i konflikt',
    `<p><b>${count} ble ikke skrevet</b>, fordi raden var en annen da SharePoint svarte igjen. Ingenting er overskrevet, og svaret er tatt vare på.</p>
<p>Finn raden i lista med nøkkelen under. Er den borte, hent den fra papirkurven. Be så den som har ansvar for raden, om å åpne den i fanen og svare på nytt. Linjen her forsvinner når raden er lagret på nytt.</p>
${table(['Liste', 'Nøkkel', 'Besluttet', 'Hva som skjedde'], rows)}`,
  );
}

function lists({ tables }: HealthView): string {
  const rows = tables.map(({ table: name, rows: count, asOf }) =>
    row(
      name in listDefinitions ? listDefinitions[name as TableName].displayName : 'Ansatte fra Entra',
      new Intl.NumberFormat('nb-NO').format(count),
      moment(asOf),
    ),
  );
  return section(
    'Lister',
    `${table(['Liste', 'Rader', 'Oppdatert'], rows)}
<p class="quiet">Er en liste ikke oppdatert på flere minutter, står grunnen i loggen ved «refresh of» og navnet på lista.</p>`,
  );
}

function section(heading: string, content: string): string {
  return `<h2>${heading}</h2>\n${content}`;
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function row(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}

function moment(at: string | undefined): string {
  if (at === undefined) return 'aldri';
  const format = new Intl.DateTimeFormat('nb-NO', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Oslo',
  });
  return format.format(new Date(at));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
