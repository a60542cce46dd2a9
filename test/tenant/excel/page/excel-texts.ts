import type { Language, Theme } from '../../teams/page/client-settings.ts';
import type { SheetAct } from './sheet-view.ts';

export interface ExcelTexts {
  readonly saved: string;
  readonly download: string;
  readonly person: string;
  readonly findPerson: string;
  readonly nobodyFound: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Record<Theme, string>;
  readonly nameBox: string;
  readonly formula: string;
  readonly grid: string;
  readonly gridKeys: string;
  readonly cellInput: string;
  readonly selectAll: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly pane: string;
  readonly openPane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly noAddin: string;
  readonly refused: string;
  readonly lost: string;
  readonly ribbon: string;
  readonly acts: Record<SheetAct, string>;
}

export const EXCEL_TEXTS: Record<Language, ExcelTexts> = {
  nb: {
    saved: 'Lagret',
    download: 'Last ned .xlsx',
    person: 'Pålogget',
    findPerson: 'Bytt person',
    nobodyFound: 'Fant ingen',
    language: 'Språk',
    theme: 'Tema',
    themes: { default: 'Lyst', dark: 'Mørkt', contrast: 'Høy kontrast' },
    nameBox: 'Celle',
    formula: 'Formellinje',
    grid: 'Regneark',
    gridKeys: 'Piltaster flytter, Enter og Tab bekrefter, F2 redigerer, F6 går videre ut av regnearket.',
    cellInput: 'Innhold i cellen',
    selectAll: 'Hjørne',
    sheets: 'Ark',
    addSheet: 'Nytt ark',
    pane: 'Rød tråd',
    openPane: 'Vis Rød tråd',
    closePane: 'Lukk oppgaveruten',
    resizePane: 'Bredde på oppgaveruten',
    noAddin: 'Tillegget kjører ikke. Start tjenesten, og last siden på nytt.',
    refused: 'Excel godtok det ikke:',
    lost: 'Ingen forbindelse med arbeidsboken. Prøver igjen.',
    ribbon: 'Rediger arket',
    acts: {
      deleteRow: 'Slett rad',
      deleteColumn: 'Slett kolonne',
      convertToRange: 'Gjør om til område',
      deleteTable: 'Slett tabell',
      deleteSheet: 'Slett ark',
      protectSheet: 'Beskytt ark',
      unprotectSheet: 'Opphev beskyttelse',
    },
  },
  nn: {
    saved: 'Lagra',
    download: 'Last ned .xlsx',
    person: 'Pålogga',
    findPerson: 'Byt person',
    nobodyFound: 'Fann ingen',
    language: 'Språk',
    theme: 'Tema',
    themes: { default: 'Lyst', dark: 'Mørkt', contrast: 'Høg kontrast' },
    nameBox: 'Celle',
    formula: 'Formellinje',
    grid: 'Rekneark',
    gridKeys: 'Piltastar flyttar, Enter og Tab stadfestar, F2 redigerer, F6 går vidare ut av reknearket.',
    cellInput: 'Innhald i cella',
    selectAll: 'Hjørne',
    sheets: 'Ark',
    addSheet: 'Nytt ark',
    pane: 'Rød tråd',
    openPane: 'Vis Rød tråd',
    closePane: 'Lukk oppgåveruta',
    resizePane: 'Breidd på oppgåveruta',
    noAddin: 'Tillegget køyrer ikkje. Start tenesta, og last sida på nytt.',
    refused: 'Excel godtok det ikkje:',
    lost: 'Inga samband med arbeidsboka. Prøver igjen.',
    ribbon: 'Rediger arket',
    acts: {
      deleteRow: 'Slett rad',
      deleteColumn: 'Slett kolonne',
      convertToRange: 'Gjer om til område',
      deleteTable: 'Slett tabell',
      deleteSheet: 'Slett ark',
      protectSheet: 'Vern ark',
      unprotectSheet: 'Opphev vern',
    },
  },
  en: {
    saved: 'Saved',
    download: 'Download .xlsx',
    person: 'Signed in',
    findPerson: 'Switch person',
    nobodyFound: 'Nobody found',
    language: 'Language',
    theme: 'Theme',
    themes: { default: 'Light', dark: 'Dark', contrast: 'High contrast' },
    nameBox: 'Cell',
    formula: 'Formula bar',
    grid: 'Sheet',
    gridKeys: 'Arrow keys move, Enter and Tab confirm, F2 edits, F6 leaves the sheet.',
    cellInput: 'Cell contents',
    selectAll: 'Corner',
    sheets: 'Sheets',
    addSheet: 'New sheet',
    pane: 'Rød tråd',
    openPane: 'Show Rød tråd',
    closePane: 'Close the task pane',
    resizePane: 'Width of the task pane',
    noAddin: 'The add-in is not running. Start the service and reload the page.',
    refused: 'Excel did not accept it:',
    lost: 'No connection to the workbook. Trying again.',
    ribbon: 'Edit the sheet',
    acts: {
      deleteRow: 'Delete row',
      deleteColumn: 'Delete column',
      convertToRange: 'Convert to range',
      deleteTable: 'Delete table',
      deleteSheet: 'Delete sheet',
      protectSheet: 'Protect sheet',
      unprotectSheet: 'Unprotect sheet',
    },
  },
};
