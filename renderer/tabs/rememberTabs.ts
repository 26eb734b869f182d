import { libraryTabsSchema, MOST_LIBRARIES, type LibraryTabs } from '../../src/contract/openTabs.ts'
import { askedArticle } from './openWindow.ts'
import type { DeskServices } from '../app/deskServices.ts'

/** Of this window, for when it is loaded again. */
const OWN = 'qingyang.tabs'
/** Held by the window that was there first: its tabs are those of the next time. */
const FIRST = 'qingyang.firstWindow'
/** How long the tabs rest before they are written down, in milliseconds. */
const REST = 400

type Asked = Pick<DeskServices, 'desk' | 'article' | 'library' | 'tabs' | 'left'>

/**
 * Takes up the articles that were at hand: in a window that is loaded again its own, in the first of a new time those of the last; and remembers
 * them from then on, each library's for itself.
 * @returns stops remembering
 */
export function rememberTabs(services: Asked): () => void {
  const { desk, article, library, tabs, left } = services
  let isFirst = false
  /** till all is there that was, nothing is written over it */
  let isTakingUp = true
  let rest: ReturnType<typeof setTimeout> | undefined
  const gone = new AbortController()

  function write(): void {
    clearTimeout(rest)
    const { session, actions } = article.getState()
    const paper = actions.paper()
    if (session !== null && paper !== null) left.leave(session.id, paper)
    const now = tabs.getState().saved()
    if (now === null || isTakingUp) return
    sessionStorage.setItem(OWN, JSON.stringify(now))
    if (!isFirst) return
    const others = desk.getState().settings.openTabs.filter((each) => each.library !== now.library)
    const openTabs = [now, ...others].slice(0, MOST_LIBRARIES)
    if (JSON.stringify(openTabs) !== JSON.stringify(desk.getState().settings.openTabs))
      void desk.getState().changeSettings({ openTabs })
  }
  const stir = (): void => {
    clearTimeout(rest)
    rest = setTimeout(write, REST)
  }

  async function takeUp(): Promise<void> {
    isTakingUp = true
    try {
      await open()
    } finally {
      isTakingUp = false
      stir()
    }
  }
  async function open(): Promise<void> {
    const current = library.getState().library
    if (current === null || article.getState().session !== null) return
    const own = readOwn()
    const last = desk.getState().settings.openTabs.find((each) => each.library === current.id)
    const saved = own?.library === current.id ? own : isFirst ? last : undefined
    const wanted = own === null ? askedArticle() : null
    if (wanted !== null) await tabs.getState().show(wanted)
    else if (saved !== undefined) await tabs.getState().restore(saved)
    // Unless a hand was faster, one goes on where one was.
    if (document.activeElement === document.body && article.getState().session !== null)
      article.getState().actions.focusPaper()
  }

  void standFirst(gone.signal, (first) => {
    isFirst = first
    if (first) stir()
  }).then(takeUp)
  const stops = [
    tabs.subscribe(stir),
    article.subscribe(({ session }, before) => {
      if (session?.id !== before.session?.id) stir()
    }),
    library.subscribe((now, old) => {
      if (now.library?.id !== old.library?.id) void takeUp()
    }),
  ]
  window.addEventListener('pagehide', write)
  window.addEventListener('blur', write)
  return () => {
    clearTimeout(rest)
    gone.abort()
    window.removeEventListener('pagehide', write)
    window.removeEventListener('blur', write)
    for (const stop of stops) stop()
  }
}

/** Tells whether this window is the first, at once, and when it becomes so. Resolves when it is known. */
function standFirst(gone: AbortSignal, told: (first: boolean) => void): Promise<void> {
  return new Promise((known) => {
    const hold = (): Promise<void> => {
      told(true)
      known()
      return new Promise((done) => gone.addEventListener('abort', () => done(), { once: true }))
    }
    const { locks } = navigator as { readonly locks?: LockManager }
    if (locks === undefined) return void hold()
    void locks
      .request(FIRST, { ifAvailable: true }, (lock) => {
        if (lock !== null) return hold()
        told(false)
        known()
        // An aborted wait is no fault.
        locks.request(FIRST, { signal: gone }, hold).catch(() => undefined)
        return undefined
      })
      .catch(known)
  })
}

function readOwn(): LibraryTabs | null {
  try {
    return libraryTabsSchema.parse(JSON.parse(sessionStorage.getItem(OWN) ?? 'null'))
  } catch {
    return null
  }
}
