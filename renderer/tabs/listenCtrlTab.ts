import type { DeskServices } from '../app/deskServices.ts'
import { isComposing } from '../ui/isComposing.ts'
import { goTab } from './goTab.ts'

/**
 * Goes through the tabs by Ctrl Tab and Ctrl Shift Tab, as windows with tabs do on every system, whatever keys the commands have.
 * @returns stops listening
 */
export function listenCtrlTab(services: Pick<DeskServices, 'article' | 'tabs' | 'view'>): () => void {
  const pressed = (event: KeyboardEvent): void => {
    const isAsked = event.key === 'Tab' && event.ctrlKey && !event.altKey && !event.metaKey && !isComposing(event)
    if (!isAsked || services.view.getState().dialog !== null) return
    event.preventDefault()
    event.stopPropagation()
    void goTab(services, event.shiftKey ? -1 : 1)
  }
  window.addEventListener('keydown', pressed, true)
  return () => window.removeEventListener('keydown', pressed, true)
}
