import { build, buildIcon, buildSelect } from '../../teams/page/build-element.ts';
import {
  type ClientSettings,
  LANGUAGES,
  readSettings,
  THEMES,
  writeSettings,
} from '../../teams/page/client-settings.ts';
import { buildPersonChoice } from './person-choice.ts';
import { buildReset } from './reset-tenant.ts';
import { fetchStartData, type StartData } from './start-data.ts';
import { START_TEXTS, type StartTexts } from './start-texts.ts';

const LANGUAGE_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

async function open(): Promise<void> {
  const data = await fetchStartData();
  const settings = readSettings(location.search);
  const people = data.groups.flatMap((group) => group.people);
  const leader = data.groups.find(({ group }) => group === 'leader')?.people[0] ?? people[0];
  if (settings.person === '') settings.person = leader?.id ?? '';
  draw(data, settings);
}

function draw(data: StartData, settings: ClientSettings): void {
  const texts = START_TEXTS[settings.lang];
  const teams = openLink('/teams', texts.openTeams, texts.teamsDoes, true);
  const excel = openLink('/excel', texts.openExcel, texts.excelDoes, false);
  const changed = () => {
    document.documentElement.lang = settings.lang;
    document.documentElement.dataset.theme = settings.theme;
    history.replaceState(null, '', writeSettings(settings));
    teams.href = `/teams${writeSettings(settings)}`;
    excel.href = `/excel${writeSettings(settings)}`;
  };
  document.title = `${texts.title} | ${data.municipality}`;
  document.body.replaceChildren(
    build(
      'header',
      { class: 'hero' },
      build(
        'p',
        { class: 'municipality' },
        `${data.municipality} · ${data.employees.toLocaleString('nb')} ${texts.employees}`,
      ),
      build('h1', {}, texts.title),
      build('p', { class: 'intro' }, texts.intro),
      buildThread(),
    ),
    build(
      'main',
      {},
      buildPersonChoice(data, texts, settings.person, (personId) => {
        settings.person = personId;
        changed();
      }),
      build('div', { class: 'go' }, buildLook(data, settings, texts, changed), teams, excel),
    ),
    buildFooter(data, texts),
  );
  changed();
}

function buildLook(
  data: StartData,
  settings: ClientSettings,
  texts: StartTexts,
  changed: () => void,
): HTMLElement {
  const languages = LANGUAGES.map((lang) => [lang, LANGUAGE_NAMES[lang]] as const);
  const themes = THEMES.map((theme) => [theme, texts.themes[theme]] as const);
  return build(
    'div',
    { class: 'look' },
    build('h2', {}, texts.look),
    buildSelect(texts.language, languages, settings.lang, (lang) => {
      settings.lang = LANGUAGES.find((each) => each === lang) ?? 'nb';
      draw(data, settings);
      document.querySelector<HTMLElement>('.look select')?.focus();
    }),
    buildSelect(texts.theme, themes, settings.theme, (theme) => {
      settings.theme = THEMES.find((each) => each === theme) ?? 'default';
      changed();
    }),
  );
}

function openLink(href: string, name: string, does: string, isMain: boolean): HTMLAnchorElement {
  const attributes = { href, class: isMain ? 'button primary open' : 'button open' };
  return build('a', attributes, build('strong', {}, name), build('small', {}, does));
}

function buildFooter(data: StartData, texts: StartTexts): HTMLElement {
  const health =
    data.healthUrl === undefined
      ? build('span', {}, texts.noHealth)
      : build('a', { href: data.healthUrl }, texts.health);
  return build(
    'footer',
    {},
    health,
    build('a', { href: '/_tenant/requests' }, texts.requests),
    buildReset(texts, open),
  );
}

/** The red thread, only for the eye. */
function buildThread(): SVGSVGElement {
  const thread = buildIcon('M2 30C160 2 250 46 400 30S640 4 780 26 960 42 1078 14');
  thread.setAttribute('class', 'thread');
  thread.setAttribute('viewBox', '0 0 1080 48');
  thread.setAttribute('preserveAspectRatio', 'none');
  return thread;
}

await open();
