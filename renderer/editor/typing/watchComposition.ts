/** Tells whether an input method is composing. */
export interface CompositionWatch {
  isComposing(): boolean
  /** Resolves when no composition is under way and ProseMirror has read its result. */
  settled(): Promise<void>
  /** What was composed is gone: nobody waits for it any more. */
  forget(): void
  /** Watches no longer. */
  release(): void
}

/** ProseMirror reads the last of a composition 20 ms after its end; a little more is on the safe side. */
const READ_AFTER = 40

/**
 * Watches an element for compositions.
 * @param element the editable element
 * @param composing ProseMirror's own word for it
 */
export function watchComposition(element: HTMLElement, composing: () => boolean): CompositionWatch {
  let under = false
  let reading = false
  let waiting: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const begin = (): void => {
    under = true
    reading = false
    clearTimeout(timer)
  }
  const end = (): void => {
    under = false
    reading = true
    timer = setTimeout(() => {
      forget()
    }, READ_AFTER)
  }
  const forget = (): void => {
    clearTimeout(timer)
    under = false
    reading = false
    const ready = waiting
    waiting = []
    for (const go of ready) go()
  }
  const resting = () => !under && !reading && !composing()

  element.addEventListener('compositionstart', begin, true)
  element.addEventListener('compositionend', end)
  return {
    isComposing: () => under || composing(),
    settled: () => (resting() ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    forget,
    release() {
      element.removeEventListener('compositionstart', begin, true)
      element.removeEventListener('compositionend', end)
      forget()
    },
  }
}
