import { randomBytes } from 'node:crypto';
import type { IdentityStore } from '../state/identity-store.ts';
import { seededId } from '../state/seeded-id.ts';
import { makeTrialCertificate, type TrialCertificate } from './trial-certificate.ts';

/** An app registration with its credentials and the application permissions consented to. */
export interface Application {
  readonly appId: string;
  readonly displayName: string;
  readonly clientSecret: string;
  readonly certificate: TrialCertificate;
  readonly roles: readonly string[];
}

export interface Applications {
  /** The product: API, single sign-on, app-only access to its one site. */
  readonly product: Application;
  readonly bot: Application;
  /** Makes lists and columns; kept apart from the product, which may only write rows (graph/permissions-selected-overview: write on one site). */
  readonly provisioning: Application;
  find(appId: string): Application | undefined;
}

export async function loadApplications(identity: IdentityStore, seed: number): Promise<Applications> {
  const load = async (name: string, displayName: string, roles: readonly string[]): Promise<Application> => ({
    appId: await identity.remember(`${name} app id`, () => seededId(seed, `${name} app`)),
    displayName,
    clientSecret: await identity.remember(`${name} client secret`, () =>
      randomBytes(30).toString('base64url'),
    ),
    certificate: JSON.parse(
      await identity.remember(`${name} certificate`, async () =>
        JSON.stringify(await makeTrialCertificate(displayName)),
      ),
    ),
    roles,
  });
  const product = await load('product', 'Rød tråd', [
    'Sites.Selected',
    'User.Read.All',
    'Application.Read.All',
    'GroupMember.Read.All',
    'TeamsAppInstallation.ReadWriteSelfForUser.All',
  ]);
  const bot = await load('bot', 'Rød tråd bot', []);
  const provisioning = await load('provisioning', 'Rød tråd provisioning', ['Sites.FullControl.All']);
  const all = [product, bot, provisioning];
  return {
    product,
    bot,
    provisioning,
    find: (appId) => all.find((application) => application.appId === appId.toLowerCase()),
  };
}
