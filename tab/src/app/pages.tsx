import { ChannelPage } from './channel-page.tsx';
import type { PageProps } from './page-props.ts';
import { Workspace } from './workspace.tsx';

/** The pages of the person, or the one page of the channel. */
export function Pages({ settings, host, context }: PageProps) {
  return context.channelId === undefined ? (
    <Workspace settings={settings} host={host} context={context} />
  ) : (
    <ChannelPage host={host} context={context} />
  );
}
