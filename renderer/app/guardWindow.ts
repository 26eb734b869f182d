import { translate } from '../../src/base/messages/translate.ts'
import { holdsUnsaved } from '../../src/saving/saveState.ts'
import type { DeskServices } from './deskServices.ts'

/** How long all is saved before the title says so, in milliseconds. */
export const CALM = 300

/**
 * Keeps the window from taking unsaved text with it: saves when the window is left, saves before it closes, says no when it could not, and tells
 * the shell the window's title and whether it holds unsaved text.
 * @returns stops guarding
 */
export function guardWindow({ bridge, desk, article, unsent }: DeskServices): () => void {
  const { shell } = desk.getState().info
  const unsaved = () => {
    const { session } = article.getState()
    return session !== null && holdsUnsaved(session.save)
  }

  const left = () => {
    const { actions } = article.getState()
    void actions.keepSteps()
    void actions.save(false)
    void unsent.getState().flush()
  }
  const leaving = (event: BeforeUnloadEvent) => {
    void unsent.getState().flush()
    if (!unsaved()) return
    left()
    event.preventDefault()
  }

  let told: { readonly title: string; readonly dirty: boolean } | null = null
  let calming: ReturnType<typeof setTimeout> | undefined
  /** That all is saved is told when it lasts: a person who saves while typing would have the title change twice a save. */
  function describe(): void {
    clearTimeout(calming)
    if (told?.dirty === true && !unsaved() && titleNow() === told.title) calming = setTimeout(tell, CALM)
    else tell()
  }
  function titleNow(): string {
    const { language } = desk.getState().settings
    const { session } = article.getState()
    const name = translate(language, 'app.name')
    return session === null ? name : `${session.metadata.title || translate(language, 'app.untitled')} — ${name}`
  }
  function tell(): void {
    const title = titleNow()
    const dirty = unsaved()
    if (told?.title === title && told.dirty === dirty) return
    told = { title, dirty }
    document.title = dirty ? `● ${title}` : title
    void bridge['window.describe']({ title: title.slice(0, 300), dirty })
  }

  describe()
  const hidden = () => {
    if (document.visibilityState === 'hidden') left()
  }
  window.addEventListener('blur', left)
  document.addEventListener('visibilitychange', hidden)
  // Electron asks before it closes a window (`window.closeAsked`); a browser only knows this.
  if (shell === 'web') window.addEventListener('beforeunload', leaving)
  const stops = [
    article.subscribe(describe),
    desk.subscribe(describe),
    bridge.on('window.closeAsked', () => {
      void Promise.all([article.getState().actions.makeSafe(), unsent.getState().flush()]).then(([close]) =>
        bridge['window.closeAnswer']({ close }),
      )
    }),
  ]
  return () => {
    clearTimeout(calming)
    window.removeEventListener('blur', left)
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('beforeunload', leaving)
    for (const stop of stops) stop()
  }
}
