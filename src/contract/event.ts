import type { CommandId } from './commandId.ts'

/** What the desk tells the user interface by itself. */
export interface DeskEvents {
  /** articles were added, changed or removed */
  'library.changed': Record<string, never>
  /** an open article's file changed outside this window */
  'article.changedOutside': { readonly id: string; readonly etag: string | null }
  /** a menu item or a system shortcut asks for a command */
  'menu.command': { readonly command: CommandId }
  /** the shell wants to close: save, then answer with `window.closeAnswer` */
  'window.closeAsked': Record<string, never>
}

/** The names of events. */
export type EventName = keyof DeskEvents

/** All event names, for the bridge. */
export const EVENT_NAMES = [
  'library.changed',
  'article.changedOutside',
  'menu.command',
  'window.closeAsked',
] as const satisfies readonly EventName[]
