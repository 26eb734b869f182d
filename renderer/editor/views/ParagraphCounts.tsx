import { useEffect, useRef, type ReactNode } from 'react'
import { positionAt } from '../moving/pointedRun.ts'
import { usePaperTools } from '../PaperContext.ts'
import { scrollerOf } from '../scrollerOf.ts'
import { countParagraphs } from './countParagraphs.ts'
import './paragraphCounts.css'

/** In milliseconds: while one types, the counts follow this far behind. */
const BEHIND = 150
/** Blocks beyond the edges of the paper's window that have their counts, so that they are there when it is scrolled. */
const BEYOND = 12

/**
 * How many 字 each paragraph has, in the right margin beside its first line. Only those in view are counted and drawn, and beside the text rather than in
 * it, so that no key and no reader ever meets them.
 */
export function ParagraphCounts(): ReactNode {
  const { editor } = usePaperTools()
  const gutter = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { view } = editor
    const scroller = scrollerOf(view)
    const element = gutter.current
    if (scroller === null || element === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = 0
    const draw = (): void => {
      timer = undefined
      if (!editor.isDestroyed) drawCounts(view, scroller, element)
    }
    const soon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(draw)
    }
    const changed = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (transaction.docChanged) timer ??= setTimeout(soon, BEHIND)
    }
    const sizes = new ResizeObserver(soon)
    sizes.observe(view.dom)
    sizes.observe(scroller)
    scroller.addEventListener('scroll', soon, { passive: true })
    editor.on('transaction', changed)
    return () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      sizes.disconnect()
      scroller.removeEventListener('scroll', soon)
      editor.off('transaction', changed)
    }
  }, [editor])
  return <div ref={gutter} className="paragraph-counts" aria-hidden="true" />
}

type View = ReturnType<typeof usePaperTools>['editor']['view']

function drawCounts(view: View, scroller: HTMLElement, gutter: HTMLElement): void {
  const { doc } = view.state
  const room = scroller.getBoundingClientRect()
  const [upper, lower] = [positionAt(view, room.top), positionAt(view, room.bottom)]
  if (upper === null || lower === null) return
  const first = Math.max(0, doc.resolve(upper).index(0) - BEYOND)
  const last = Math.min(doc.childCount, doc.resolve(lower).index(0) + 1 + BEYOND)
  const $start = doc.resolve(0)
  const text = view.dom.getBoundingClientRect()
  const drawn: { readonly top: number; readonly words: string }[] = []
  for (const { pos, count } of countParagraphs(doc, $start.posAtIndex(first), $start.posAtIndex(last))) {
    const block = view.nodeDOM(pos)
    if (!(block instanceof HTMLElement)) continue
    drawn.push({ top: block.getBoundingClientRect().top, words: String(count) })
  }
  gutter.style.left = `${text.right - room.left + scroller.scrollLeft}px`
  gutter.style.setProperty('--leading', getComputedStyle(view.dom).lineHeight)
  while (gutter.childElementCount > drawn.length) gutter.lastElementChild?.remove()
  drawn.forEach(({ top, words }, index) => {
    const line = gutter.children[index] ?? gutter.appendChild(document.createElement('span'))
    if (line.textContent !== words) line.textContent = words
    if (line instanceof HTMLElement) line.style.top = `${top - room.top + scroller.scrollTop}px`
  })
}
