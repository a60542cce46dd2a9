import type { HealthView } from '@rod-trad/shared/contracts/health-view';

const words = { ok: 'Alt er i orden', degraded: 'Noe trenger tilsyn', starting: 'Starter' } as const;

/** The health page for whoever runs the service, in bokmål like the rest of the administration. */
export function healthPage(health: HealthView): string {
  const { outbox } = health;
  const faults = health.schemaFaults
    .map(
      (fault) =>
        `<li><b>${escapeHtml(fault.list)}</b>: ${escapeHtml(fault.problem)}<br>${escapeHtml(fault.remedy)}</li>`,
    )
    .join('');
  const rows = health.tables
    .map(({ table, rows: count, asOf }) => row(table, String(count), moment(asOf)))
    .join('');
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Rød tråd – helse</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
h1 { border-left: .35rem solid #a4262c; padding-left: .75rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #d6d6d6; }
</style>
</head>
<body>
<h1>Rød tråd: ${words[health.status]}</h1>
<p>Versjon ${escapeHtml(health.version)}. Oppdatert ${moment(health.asOf)}, revisjon ${health.revision}.</p>
<h2>Ventende lagringer</h2>
<p>${outbox.pending} venter på SharePoint${outbox.oldest === undefined ? '' : `, den eldste siden ${moment(outbox.oldest)}`}. ${outbox.conflicts} i konflikt.</p>
<h2>Lister som må rettes</h2>
${faults === '' ? '<p>Ingen.</p>' : `<ul>${faults}</ul>`}
<h2>Lister</h2>
<table><thead><tr><th scope="col">Liste</th><th scope="col">Rader</th><th scope="col">Oppdatert</th></tr></thead><tbody>${rows}</tbody></table>
</body>
</html>
`;
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
