/** Words that are typed while the paper they are for is on its way. */
export interface HeldTyping {
  /**
   * The paper is there: hands over what was typed, once, as soon as no input method composes it any more. Whoever takes it takes the focus too, unless
   * the person has gone elsewhere meanwhile (`isAway`).
   */
  give(take: (text: string, isAway: boolean) => void): void
  /** It does not come: the focus goes back to where it was, and what was typed is handed over, '' for nothing. */
  giveUp(take: (text: string) => void): void
}

/** Nothing is held. */
export const NO_TYPING: HeldTyping = { give: (take) => take('', false), giveUp: (take) => take('') }

interface Held {
  readonly field: HTMLTextAreaElement
  /** what had the focus before */
  readonly before: Element | null
  /** how many papers are on their way: what was typed is for the last */
  holders: number
}

let held: Held | null = null

/**
 * Takes all typing from now on, an input method's too, in a field that is not seen: between the command that asks for an article and its paper keys
 * would go into the article that leaves, or nowhere. Shortcuts go through it as through any other field.
 * @param label what it is called to those who cannot see it
 */
export function holdTyping(label: string): HeldTyping {
  const mine = held ?? begin(label)
  held = mine
  mine.holders += 1
  let done = false
  const end = (finish: (text: string) => void): void => {
    if (done) return
    done = true
    mine.holders -= 1
    whenRested(mine.field, () => {
      if (mine.holders > 0 || held !== mine) return
      held = null
      finish(mine.field.value)
      mine.field.remove()
    })
  }
  return {
    give: (take) =>
      end((text) => {
        const { activeElement, body } = document
        take(text, activeElement !== mine.field && activeElement !== body)
      }),
    giveUp: (take) =>
      end((text) => {
        if (document.activeElement === mine.field && mine.before instanceof HTMLElement) mine.before.focus()
        take(text)
      }),
  }
}

const composing = new WeakSet<HTMLTextAreaElement>()

function begin(label: string): Held {
  const field = document.createElement('textarea')
  field.setAttribute('aria-label', label)
  // A dialog that closes with the command lets the focus go there, and does not take it back.
  field.setAttribute('data-react-aria-top-layer', 'true')
  Object.assign(field.style, { position: 'fixed', top: '40%', left: '40%', width: '1px', height: '1px', opacity: '0' })
  field.addEventListener('compositionstart', () => composing.add(field))
  field.addEventListener('compositionend', () => composing.delete(field))
  field.addEventListener('keydown', (event) => {
    // It would go to the next link of the page.
    if (event.key === 'Tab' && !composing.has(field)) event.preventDefault()
  })
  const before = document.activeElement
  document.body.append(field)
  field.focus({ preventScroll: true })
  return { field, before, holders: 0 }
}

function whenRested(field: HTMLTextAreaElement, run: () => void): void {
  if (!composing.has(field)) return run()
  // Its words are in the field only after the event.
  field.addEventListener('compositionend', () => setTimeout(() => whenRested(field, run), 0), { once: true })
}
