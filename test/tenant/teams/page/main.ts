import { build, buildIcon, buildSelect } from './build-element.ts';
import { buildChatPane, type ChatPane } from './chat-pane.ts';
import {
  type ClientSettings,
  LANGUAGES,
  readSettings,
  THEMES,
  type View,
  writeSettings,
} from './client-settings.ts';
import { type ClientStart, fetchStart } from './client-start.ts';
import { CLIENT_TEXTS, type ClientTexts } from './client-texts.ts';
import { buildPersonSearch } from './person-search.ts';
import { buildTabPane, type TabPane } from './tab-pane.ts';

const LANGUAGE_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

const ICONS = {
  personal: 'M4 3h12v14H4zM7 7h6M7 10h6M7 13h4',
  channel: 'M3 5h14v10H3zM3 9h14M8 5v10',
  chat: 'M3 4h14v10H9l-4 3v-3H3z',
  start: 'M3 9l7-6 7 6v8h-5v-5H8v5H3z',
};

/** The Teams client: rail, header, the product's tab and the chat with its bot. */
async function open(): Promise<void> {
  const settings = readSettings(location.search);
  const start = await fetchStart(settings.person);
  settings.person = start.person.id;
  const texts = CLIENT_TEXTS[settings.lang];
  const tab = buildTabPane(start, settings, texts, () => moved(settings, texts));
  const chat = buildChatPane(start, settings, texts, (url) => {
    if (tab.follow(url)) show('tab');
  });

  document.documentElement.lang = settings.lang;
  document.body.replaceChildren(
    buildHeader(start, settings, texts, tab, chat),
    buildRail(settings, texts, tab),
    build('main', {}, tab.element, chat.element),
  );
  show(settings.subPageId === undefined && matchMedia('(max-width: 820px)').matches ? 'chat' : 'tab');
  applyTheme(settings);
  moved(settings, texts);
  tab.open();
}

/** In a narrow window one of the two is seen at a time. */
function show(pane: 'tab' | 'chat'): void {
  document.body.dataset.pane = pane;
  markRail();
}

function moved(settings: ClientSettings, texts: ClientTexts): void {
  history.replaceState(null, '', writeSettings(settings));
  document.body.dataset.view = settings.view;
  document.title = `${settings.view === 'channel' ? texts.channelName : texts.personal} | Rød tråd | Teams`;
  markRail();
}

function applyTheme(settings: ClientSettings): void {
  document.documentElement.dataset.theme = settings.theme;
}

/** Another person or language: Teams starts anew for both. */
function reopen(settings: ClientSettings): void {
  location.search = writeSettings(settings);
}

function buildHeader(
  start: ClientStart,
  settings: ClientSettings,
  texts: ClientTexts,
  tab: TabPane,
  chat: ChatPane,
): HTMLElement {
  const { person } = start;
  const initials = [person.displayName.split(' ')[0], person.displayName.split(' ').at(-1)]
    .map((name) => name?.[0] ?? '')
    .join('');
  const themes = THEMES.map((theme) => [theme, texts.themes[theme]] as const);
  const languages = LANGUAGES.map((lang) => [lang, LANGUAGE_NAMES[lang]] as const);
  return build(
    'header',
    { class: 'top' },
    build('h1', { class: 'brand' }, start.municipality),
    buildPersonSearch(texts, (chosen) => reopen({ ...settings, person: chosen.id, subPageId: undefined })),
    buildSelect(texts.theme, themes, settings.theme, (theme) => {
      settings.theme = THEMES.find((each) => each === theme) ?? 'default';
      applyTheme(settings);
      moved(settings, texts);
      tab.changeTheme();
      chat.changeTheme(settings.theme);
    }),
    buildSelect(texts.language, languages, settings.lang, (lang) => {
      reopen({ ...settings, lang: LANGUAGES.find((each) => each === lang) ?? 'nb' });
    }),
    build(
      'div',
      { class: 'me' },
      build('span', { class: 'avatar', 'aria-hidden': 'true' }, initials),
      build('div', {}, build('strong', {}, person.displayName), build('span', {}, person.jobTitle ?? '')),
    ),
  );
}

function buildRail(settings: ClientSettings, texts: ClientTexts, tab: TabPane): HTMLElement {
  const toView = (view: View) => () => {
    show('tab');
    if (settings.view === view) return;
    settings.view = view;
    settings.subPageId = undefined;
    moved(settings, texts);
    tab.open();
  };
  const item = (place: 'personal' | 'channel' | 'chat', onClick: () => void) => {
    const button = build(
      'button',
      { type: 'button', 'data-place': place },
      buildIcon(ICONS[place]),
      texts[place],
    );
    button.addEventListener('click', onClick);
    return button;
  };
  return build(
    'nav',
    { class: 'rail', 'aria-label': 'Teams' },
    item('chat', () => {
      show('chat');
      document.querySelector<HTMLElement>('.composer textarea')?.focus();
    }),
    item('personal', toView('personal')),
    item('channel', toView('channel')),
    build('a', { href: '/' }, buildIcon(ICONS.start), texts.start),
  );
}

function markRail(): void {
  const { pane, view } = document.body.dataset;
  for (const button of document.querySelectorAll<HTMLElement>('.rail button')) {
    const isHere = button.dataset.place === (pane === 'chat' ? 'chat' : view);
    if (isHere) button.setAttribute('aria-current', 'page');
    else button.removeAttribute('aria-current');
  }
}

await open();
