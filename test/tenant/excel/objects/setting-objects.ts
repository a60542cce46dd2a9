import { type Argument, type ExcelObject, found, textArgument } from '../process-query/excel-object.ts';
import type { Json, Workbook } from '../workbook/workbook.ts';

/** `workbook.settings`: an add-in's own memory in the file. */
export function settingsObject(workbook: Workbook): ExcelObject {
  const { settings } = workbook;
  const byKey = (key: Argument) =>
    settings.has(textArgument(key)) ? settingObject(workbook, textArgument(key)) : undefined;
  return {
    type: 'SettingCollection',
    get: {},
    items: () => [...settings.keys()].map((key) => settingObject(workbook, key)),
    item: (key) => found(byKey(key)),
    find: {
      Add: (key, value) => {
        settings.set(textArgument(key), (value ?? null) as Json);
        return settingObject(workbook, textArgument(key));
      },
      GetItem: (key) => found(byKey(key)),
      GetItemOrNullObject: (key) => byKey(key) ?? null,
    },
    call: { GetCount: () => settings.size },
  };
}

function settingObject(workbook: Workbook, key: string): ExcelObject {
  return {
    type: 'Setting',
    id: key,
    get: { Key: () => key, Value: () => workbook.settings.get(key) ?? null },
    set: { Value: (value) => void workbook.settings.set(key, value) },
    call: {
      Delete: () => {
        workbook.settings.delete(key);
        return undefined;
      },
    },
  };
}
