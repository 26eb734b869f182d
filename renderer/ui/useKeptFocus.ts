import { useEffect, useRef, type RefObject } from 'react'
import { isComposing } from './isComposing.ts'

/**
 * Keeps the keys in a dialog. The button that was pressed may go with its row or be disabled; the browser then leaves the focus on the page
 * itself, where neither Tab nor Escape would do anything. The dialog takes it, unless another stands over it.
 * @param inside an element within the dialog
 * @param onEscape what Escape does there
 */
export function useKeptFocus(inside: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const escape = useRef(onEscape)
  useEffect(() => {
    escape.current = onEscape
  })
  useEffect(() => {
    const dialog = inside.current?.closest<HTMLElement>('[role=dialog], [role=alertdialog]')
    if (!dialog) return undefined
    let last: Element | null = null
    const onFocus = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null
    }
    const isLost = () => document.activeElement === null || document.activeElement === document.body
    const keep = (): boolean => {
      if (dialog.closest('[aria-hidden=true], [inert]') !== null) return false
      dialog.focus()
      return true
    }
    // At once: in the next frame the first control of the dialog would get the focus, and its hint would take Escape for itself.
    const changes = new MutationObserver(() => {
      if (last === null) return
      if (last.isConnected ? last === document.activeElement && last.matches(':disabled') : isLost()) keep()
    })
    dialog.addEventListener('focusin', onFocus)
    changes.observe(dialog, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    // Whatever else took the focus away: the dialog hears the key.
    const onKey = (event: KeyboardEvent) => {
      if (event.target !== document.body || !isLost() || isComposing(event) || !keep()) return
      if (event.key !== 'Escape') return
      event.stopPropagation()
      escape.current()
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      dialog.removeEventListener('focusin', onFocus)
      changes.disconnect()
      document.removeEventListener('keydown', onKey, true)
    }
  }, [inside])
}
