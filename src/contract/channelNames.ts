/**
 * The names of all channels: the list the preload exposes. It stands apart from the schemas so that the preload bundle carries no validator;
 * `channels.ts` does not compile unless it answers exactly these.
 */
export const CHANNEL_NAMES = [
  'desk.info',
  'settings.get',
  'settings.change',
  'folders.ask',
  'folders.list',
  'folders.choose',
  'folders.reveal',
  'library.current',
  'library.create',
  'library.open',
  'library.openRecent',
  'library.list',
  'library.remembered',
  'intake.read',
  'intake.sample',
  'article.create',
  'article.open',
  'article.journal',
  'article.save',
  'article.close',
  'article.conflict',
  'article.saveElsewhere',
  'assets.add',
  'assets.get',
  'history.list',
  'history.read',
  'history.name',
  'history.reclaim',
  'history.keep',
  'publish.profiles',
  'publish.plan',
  'publish.write',
  'window.closeAnswer',
  'window.describe',
] as const

/** The name of a channel. */
export type ChannelName = (typeof CHANNEL_NAMES)[number]
