import { build, buildSelect } from '../../teams/page/build-element.ts';
import { type ClientSettings, LANGUAGES, THEMES } from '../../teams/page/client-settings.ts';
import type { ClientPerson } from '../../teams/page/client-start.ts';
import { buildPersonSearch } from '../../teams/page/person-search.ts';
import type { ExcelTexts } from './excel-texts.ts';

interface TitleBar {
  readonly person: ClientPerson;
  readonly settings: ClientSettings;
  readonly texts: ExcelTexts;
  readonly fileUrl: string;
  readonly name: string;
  readonly paneButton: HTMLElement;
  /** Opens the page anew with the settings as they are now. */
  readonly goTo: () => void;
}

const LANGUAGE_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

export function buildTitleBar({
  person,
  settings,
  texts,
  fileUrl,
  name,
  paneButton,
  goTo,
}: TitleBar): HTMLElement {
  const languages = LANGUAGES.map((lang) => [lang, LANGUAGE_NAMES[lang]] as const);
  const themes = THEMES.map((theme) => [theme, texts.themes[theme]] as const);
  const search = buildPersonSearch(texts, (chosen) => {
    settings.person = chosen.id;
    goTo();
  });
  return build(
    'header',
    { class: 'title-bar' },
    build('span', { class: 'logo', 'aria-hidden': 'true' }, 'X'),
    build('h1', {}, build('span', {}, `${name}.xlsx`), build('small', {}, ` – ${texts.saved}`)),
    build('a', { class: 'button', href: fileUrl, download: `${name}.xlsx` }, texts.download),
    paneButton,
    build('p', { class: 'who' }, build('span', { class: 'unseen' }, `${texts.person}: `), person.displayName),
    search,
    buildSelect(texts.language, languages, settings.lang, (lang) => {
      settings.lang = LANGUAGES.find((each) => each === lang) ?? 'nb';
      goTo();
    }),
    buildSelect(texts.theme, themes, settings.theme, (theme) => {
      settings.theme = THEMES.find((each) => each === theme) ?? 'default';
      goTo();
    }),
  );
}
