import type { BrowserWindow } from 'electron'
import type { Language } from '../../../src/base/language.ts'
import { ARTICLE_HASH } from '../../../src/contract/articleHash.ts'
import type { DeskListener } from '../../desk/desk.ts'
import type { Log } from '../../log/log.ts'
import { APP_PAGE } from './appScheme.ts'
import { askReload } from './askReload.ts'
import { askStuck } from './askStuck.ts'
import { contextMenuTemplate } from './contextMenuTemplate.ts'
import type { ElectronParts } from './electronParts.ts'
import { guardClose } from './guardClose.ts'
import { guardCrash } from './guardCrash.ts'
import { isLatinWord, spellingItems } from './spellingItems.ts'
import { windowOptions, type WindowOptions } from './windowOptions.ts'

/** What the windows are kept with. */
export interface DeskWindowsOptions {
  readonly electron: Pick<ElectronParts, 'BrowserWindow' | 'Menu' | 'dialog'>
  readonly window: WindowOptions
  readonly language: () => Language
  readonly log: Log
  /** Hears that a window's page is gone, closed or crashed: whatever it had open, it has no more. */
  readonly onGone: (windowId: string) => void
  /** Hears that a window that was asked to close stays. */
  readonly onStay: () => void
}

/** The open windows of the desk; a window's id is that of its web contents. */
export interface DeskWindows {
  /** Opens a window, on an article where one is named. */
  open(article?: string | null): void
  /** Brings the desk to the front, in a new window if it has none. */
  focus(): void
  readonly has: (contentsId: number) => boolean
  get(windowId: string): BrowserWindow | null
  /** the id of the window in front; null where none is open */
  front(): string | null
  /** Notes that a window's page asks, and so can answer. */
  readonly alive: (windowId: string) => void
  closeAnswer(windowId: string, close: boolean): void
  /** Sends an event of the desk to one window, or to all. */
  readonly send: DeskListener
}

interface Kept {
  readonly window: BrowserWindow
  readonly answer: (close: boolean) => void
  alive: boolean
}

/** Keeps the windows, each with its guards. */
export function deskWindows({
  electron,
  window: make,
  language,
  log,
  onGone,
  onStay,
}: DeskWindowsOptions): DeskWindows {
  const { BrowserWindow, Menu, dialog } = electron
  const kept = new Map<string, Kept>()

  function open(article: string | null = null): void {
    const window = new BrowserWindow(windowOptions(make))
    const { webContents: contents } = window
    const id = String(contents.id)
    const answer = guardClose(window, {
      isAlive: () => kept.get(id)?.alive === true,
      ask: () => contents.send('window.closeAsked', {}),
      askPerson: () => askStuck(dialog, window, language()),
      onStay,
      now: Date.now,
    })
    const entry: Kept = { window, answer, alive: false }
    kept.set(id, entry)
    guardCrash(contents, {
      onGone(reason) {
        log.error('a page ended unexpectedly', { reason })
        entry.alive = false
        onGone(id)
      },
      askPerson: () => askReload(dialog, window, language()),
      close: () => window.destroy(),
      now: Date.now,
    })
    contents.on('context-menu', (_event, params) => {
      const { session } = contents
      const show = (learned: readonly string[]): void => {
        const spelling = spellingItems(language(), params, learned, {
          replace: (word) => contents.replaceMisspelling(word),
          learn: (word) => session.addWordToSpellCheckerDictionary(word),
          forget: (word) => session.removeWordFromSpellCheckerDictionary(word),
        })
        const template = contextMenuTemplate(language(), params, spelling)
        if (template.length > 0 && !window.isDestroyed()) Menu.buildFromTemplate(template).popup({ window })
      }
      if (!params.isEditable || params.misspelledWord !== '' || !isLatinWord(params.selectionText)) show([])
      else session.listWordsInSpellCheckerDictionary().then(show, () => show([]))
    })
    // By the system's own means too: its buttons, gestures and menus.
    window.on('enter-full-screen', () => contents.send('window.fullScreen', { on: true }))
    window.on('leave-full-screen', () => contents.send('window.fullScreen', { on: false }))
    window.once('ready-to-show', () => window.show())
    window.once('closed', () => {
      kept.delete(id)
      onGone(id)
    })
    const page = article === null ? APP_PAGE : `${APP_PAGE}${ARTICLE_HASH}${encodeURIComponent(article)}`
    window.loadURL(page).catch((cause: unknown) => log.error('the page did not load', { cause: String(cause) }))
  }

  return {
    open,
    focus() {
      const [first] = kept.values()
      if (first === undefined) return open()
      if (first.window.isMinimized()) first.window.restore()
      first.window.focus()
    },
    has: (contentsId) => kept.has(String(contentsId)),
    get: (windowId) => kept.get(windowId)?.window ?? null,
    front() {
      const focused = BrowserWindow.getFocusedWindow()
      const id = focused === null ? undefined : String(focused.webContents.id)
      return id !== undefined && kept.has(id) ? id : ([...kept.keys()].at(-1) ?? null)
    },
    alive(windowId) {
      const entry = kept.get(windowId)
      if (entry !== undefined) entry.alive = true
    },
    closeAnswer: (windowId, close) => kept.get(windowId)?.answer(close),
    send(event, payload, windowId) {
      for (const [id, { window }] of kept) {
        if ((windowId === null || windowId === id) && !window.isDestroyed()) window.webContents.send(event, payload)
      }
    },
  }
}
