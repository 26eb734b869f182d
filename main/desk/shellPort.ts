import type { PrintEngine } from '../print/printEngine.ts'

/** What the desk needs of the shell it runs in: windows and dialogs, nothing else. */
export interface ShellPort {
  readonly kind: 'electron' | 'web' | 'cli'
  /** whether `askFolder` opens the system's own dialog */
  readonly nativeDialogs: boolean
  /** Opens the system's folder dialog over a window; gives an absolute path, or null when cancelled. */
  askFolder(purpose: 'library' | 'export' | 'import', windowId: string): Promise<string | null>
  /** Shows a folder in the system's file manager. */
  reveal(folder: string): Promise<void>
  /** Prints a page that lies on this machine into a PDF. */
  readonly print: PrintEngine
  /** A window's answer to `window.closeAsked`. */
  closeAnswer(windowId: string, close: boolean): void
  /** Opens a further window, on an article where one is named; nothing in a browser, whose pages do that themselves. */
  openWindow(article: string | null): void
  /** Lets a window fill the screen, or not; nothing in a browser, whose windows are its own. */
  setFullScreen(windowId: string, on: boolean): void
  /** A window's title and whether it holds unsaved text. */
  describeWindow(windowId: string, title: string, dirty: boolean): void
}
