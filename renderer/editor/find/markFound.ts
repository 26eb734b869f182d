import type { EditorView } from '@tiptap/pm/view'
import type { FoundPlace } from './foundPlace.ts'
import { rangeOf } from './rangeOf.ts'

const FOUND = 'found'
const CURRENT = 'found-current'

/**
 * Marks what of the places found is on screen, without touching the text: the browser paints highlights over ranges, so that nothing an input
 * method works on is ever rebuilt.
 * @param current the place the cursor is at; -1 for none
 */
export function markFound(view: EditorView, places: readonly FoundPlace[], current: number): void {
  if (typeof Highlight === 'undefined') return
  const [from, to] = places.length === 0 ? [0, -1] : shownPositions(view)
  const shown: Range[] = []
  const active: Range[] = []
  for (let index = firstFrom(places, from); index < places.length; index += 1) {
    const place = places[index] as FoundPlace
    if (place.from > to) break
    ;(index === current ? active : shown).push(rangeOf(view, place))
  }
  CSS.highlights.set(FOUND, new Highlight(...shown))
  CSS.highlights.set(CURRENT, new Highlight(...active))
}

/** Takes the marks away. */
export function unmarkFound(): void {
  if (typeof Highlight === 'undefined') return
  CSS.highlights.delete(FOUND)
  CSS.highlights.delete(CURRENT)
}

/** From where to where the document is on screen, block by block, in positions. */
function shownPositions(view: EditorView): [number, number] {
  const blocks = view.dom.children
  const edge = (y: number): number => {
    let [low, high] = [0, blocks.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((blocks[middle] as Element).getBoundingClientRect().bottom < y) low = middle + 1
      else high = middle
    }
    return low
  }
  if (blocks.length === 0) return [0, -1]
  const first = blocks[edge(0)] as Element
  const last = blocks[edge(window.innerHeight)] as Element
  return [view.posAtDOM(first, 0), view.posAtDOM(last, last.childNodes.length)]
}

function firstFrom(places: readonly FoundPlace[], position: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as FoundPlace).to < position) low = middle + 1
    else high = middle
  }
  return low
}
