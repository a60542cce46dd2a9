import { askExcel } from './ask-excel.ts';

/** What the Excel page writes into the frame's name. */
export interface FrameSettings {
  readonly lang: string;
  readonly theme: Record<string, string | boolean>;
  readonly partition: string;
}

type Async = { status: string; value?: unknown; error?: object };

/** The newest sets this Excel claims; whoever asks for more is told that it is not there. */
const requirementSets: Record<string, number> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.1,
  CustomFunctionsRuntime: 1.3,
  // The library’s own, of which nothing is written: from 1.7 on it sends results as arrays.
  CustomFunctions: 1.7,
  NestedAppAuth: 1.1,
  IdentityAPI: 1.3,
  DialogApi: 1.1,
  DelayForCellEdit: 1.1,
};

/** Versions are two numbers: 1.10 is newer than 1.9. */
function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const [major = 1, minor = 0] = String(version).split('.').map(Number);
  const own = Object.entries(requirementSets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (own === undefined) return false;
  const [ownMajor = 0, ownMinor = 0] = String(own).split('.').map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}

/** `Office.context` as Excel on the web has it. */
export function makeContext({ lang, theme, partition }: FrameSettings, auth: object | undefined): object {
  const succeed = (...args: unknown[]) => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback({ status: 'succeeded' } satisfies Async);
  };
  return {
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: lang,
    contentLanguage: lang,
    officeTheme: theme,
    partitionKey: partition,
    isDialog: false,
    commerceAllowed: true,
    touchEnabled: false,
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.19127.42000' },
    requirements: { isSetSupported },
    document: {
      mode: 'readWrite',
      url: 'https://fjordvik.sharepoint.example/Bok1.xlsx',
      addHandlerAsync: succeed,
      removeHandlerAsync: succeed,
    },
    ui: { closeContainer: () => void askExcel('closeContainer', {}), addHandlerAsync: succeed },
    auth,
  };
}
