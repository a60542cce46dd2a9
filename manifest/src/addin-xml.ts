import type { Language } from '@rod-trad/shared/domain/language';
import { functionFile, functionNamespace, functionScript } from '@rod-trad/shared/domain/workbook-function';
import { createText } from '@rod-trad/shared/text/create-text';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { XMLBuilder } from 'fast-xml-parser';
import type { AppDefinition } from './app-definition.ts';

const overridden = [
  { language: 'nn', locale: 'nn-NO' },
  { language: 'en', locale: 'en-US' },
] as const satisfies readonly { language: Language; locale: string }[];

const strings = {
  'Group.Label': 'manifest.ribbon.group',
  'Open.Label': 'manifest.ribbon.open',
} as const satisfies Record<string, TextKey>;

const longStrings = { 'Open.Tip': 'manifest.ribbon.tip' } as const satisfies Record<string, TextKey>;

/**
 * The add-in-only manifest, for Excel where the unified one is not read: perpetual Windows versions and iPad
 * (learn.microsoft.com/office/dev/add-ins/develop/unified-manifest-overview, "Client and platform support").
 */
export function addinXml(app: AppDefinition): string {
  const text = createText('nb');
  const icon = (size: number) => `${app.publicUrl}/addin/icon-${size}.png`;
  const localised = (key: TextKey) => ({
    '@_DefaultValue': text(key),
    Override: overridden.map(({ language, locale }) => ({
      '@_Locale': locale,
      '@_Value': createText(language)(key),
    })),
  });
  const resource = (id: string, key: TextKey) => ({
    '@_id': id,
    '@_DefaultValue': text(key),
    'bt:Override': overridden.map(({ language, locale }) => ({
      '@_Locale': locale,
      '@_Value': createText(language)(key),
    })),
  });
  const icons = { 'bt:Image': [16, 32, 80].map((size) => ({ '@_size': size, '@_resid': `Icon.${size}` })) };
  const document = {
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    OfficeApp: {
      '@_xmlns': 'http://schemas.microsoft.com/office/appforoffice/1.1',
      '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@_xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      '@_xsi:type': 'TaskPaneApp',
      Id: app.teamsAppId,
      Version: `${app.version}.0`,
      ProviderName: app.developerName,
      DefaultLocale: 'nb-NO',
      DisplayName: localised('manifest.name.short'),
      Description: localised('manifest.description.short'),
      IconUrl: { '@_DefaultValue': icon(32) },
      HighResolutionIconUrl: { '@_DefaultValue': icon(64) },
      SupportUrl: { '@_DefaultValue': app.websiteUrl },
      AppDomains: { AppDomain: [app.publicUrl] },
      Hosts: { Host: { '@_Name': 'Workbook' } },
      Requirements: {
        Sets: { '@_DefaultMinVersion': '1.1', Set: { '@_Name': 'ExcelApi', '@_MinVersion': '1.14' } },
      },
      DefaultSettings: { SourceLocation: { '@_DefaultValue': `${app.publicUrl}/addin/` } },
      Permissions: 'ReadWriteDocument',
      VersionOverrides: {
        '@_xmlns': 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
        '@_xsi:type': 'VersionOverridesV1_0',
        Hosts: {
          Host: {
            '@_xsi:type': 'Workbook',
            // One runtime for the pane and the functions, so that they share what has been fetched and who is signed in.
            Runtimes: { Runtime: { '@_resid': 'TaskPane.Url', '@_lifetime': 'long' } },
            AllFormFactors: {
              ExtensionPoint: {
                '@_xsi:type': 'CustomFunctions',
                Script: { SourceLocation: { '@_resid': 'Functions.Script' } },
                Page: { SourceLocation: { '@_resid': 'TaskPane.Url' } },
                Metadata: { SourceLocation: { '@_resid': 'Functions.Metadata' } },
                Namespace: { '@_resid': 'Functions.Namespace' },
              },
            },
            DesktopFormFactor: {
              ExtensionPoint: {
                '@_xsi:type': 'PrimaryCommandSurface',
                OfficeTab: {
                  '@_id': 'TabHome',
                  Group: {
                    '@_id': 'RodTrad.Group',
                    Label: { '@_resid': 'Group.Label' },
                    Icon: icons,
                    Control: {
                      '@_xsi:type': 'Button',
                      '@_id': 'RodTrad.Open',
                      Label: { '@_resid': 'Open.Label' },
                      Supertip: {
                        Title: { '@_resid': 'Open.Label' },
                        Description: { '@_resid': 'Open.Tip' },
                      },
                      Icon: icons,
                      Action: {
                        '@_xsi:type': 'ShowTaskpane',
                        TaskpaneId: 'RodTrad.TaskPane',
                        SourceLocation: { '@_resid': 'TaskPane.Url' },
                      },
                    },
                  },
                },
              },
            },
          },
        },
        Resources: {
          'bt:Images': {
            'bt:Image': [16, 32, 80].map((size) => ({
              '@_id': `Icon.${size}`,
              '@_DefaultValue': icon(size),
            })),
          },
          'bt:Urls': {
            'bt:Url': [
              { '@_id': 'TaskPane.Url', '@_DefaultValue': `${app.publicUrl}/addin/` },
              { '@_id': 'Functions.Script', '@_DefaultValue': `${app.publicUrl}/addin/${functionScript}` },
              {
                '@_id': 'Functions.Metadata',
                '@_DefaultValue': `${app.publicUrl}/addin/${functionFile('nb')}`,
                'bt:Override': overridden.map(({ language, locale }) => ({
                  '@_Locale': locale,
                  '@_Value': `${app.publicUrl}/addin/${functionFile(language)}`,
                })),
              },
            ],
          },
          'bt:ShortStrings': {
            'bt:String': [
              ...Object.entries(strings).map(([id, key]) => resource(id, key)),
              { '@_id': 'Functions.Namespace', '@_DefaultValue': functionNamespace },
            ],
          },
          'bt:LongStrings': {
            'bt:String': Object.entries(longStrings).map(([id, key]) => resource(id, key)),
          },
        },
        WebApplicationInfo: {
          Id: app.clientId,
          Resource: `api://${new URL(app.publicUrl).host}/${app.clientId}`,
          Scopes: { Scope: ['access_as_user', 'openid', 'profile'] },
        },
      },
    },
  };
  return new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true }).build(document);
}
