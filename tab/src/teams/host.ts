import type { Language } from '@rod-trad/shared/domain/language';
import type { Configuration } from './configuration.ts';

/** The four looks Teams has; `glass` is drawn as the light one. */
export type HostTheme = 'default' | 'dark' | 'contrast' | 'glass';

/**
 * Where and how the page is shown. It comes from the browser and is not to be trusted:
 * who the person is stands in the token alone.
 */
export interface HostContext {
  readonly language: Language;
  readonly theme: HostTheme;
  /** The page's id in the app package, or what a channel tab was given when it was set up. */
  readonly pageId: string;
  /** What a deep link points at, for example `measure/123`. */
  readonly subPageId: string | undefined;
  /** Set when the tab is pinned in a channel, where everybody must see the same. */
  readonly channelId: string | undefined;
}

export interface SharedLink {
  readonly subPageId: string;
  readonly label: string;
  /** The whole link, for hosts that do not make it themselves. */
  readonly url: string;
}

/** `byHand`: nothing worked, so the link must be shown for the person to copy. */
export type ShareOutcome = 'handedOver' | 'copied' | 'byHand';

/** What the page asks of Teams. */
export interface Host {
  readonly initial: HostContext;
  /** Only where Teams has opened the page as the app's `configurationUrl`. */
  readonly configuration: Configuration;
  /** A token for our own API. Asked for anew for every call: Teams keeps it, the page does not. */
  token(): Promise<string>;
  /** Calls back with the context whenever Teams says that it has changed. */
  onChange(listener: (context: HostContext) => void): void;
  /** The page is drawn: Teams takes its spinner away. */
  loaded(): void;
  /** The page can be used. */
  ready(): void;
  failed(message: string): void;
  /** Gives the person a link to a part of the page, by whatever means this host has. */
  share(link: SharedLink): Promise<ShareOutcome>;
}
