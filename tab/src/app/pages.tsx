import { ChannelPage } from './channel-page.tsx';
import { Workspace, type WorkspaceProps } from './workspace.tsx';

/** The pages of the person, or the one page of the channel. */
export function Pages({ settings, host, context }: WorkspaceProps) {
  return context.channelId === undefined ? (
    <Workspace settings={settings} host={host} context={context} />
  ) : (
    <ChannelPage host={host} context={context} />
  );
}
