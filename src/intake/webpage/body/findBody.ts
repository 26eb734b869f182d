import type { Page } from '../tree/page.ts'
import type { PageElement } from '../tree/pageElement.ts'
import { hasTextName } from './furnitureNames.ts'
import { isProse, measurePage } from './measurePage.ts'

/** The element that holds the article's text, and how it was found. */
export interface FoundBody {
  readonly element: PageElement
  readonly where: string
  readonly sure: boolean
}

/**
 * Finds the article's text: the element whose sentences weigh most against the links, labels and controls among them, counted after the headline.
 * Known containers (`hints`) and telling names weigh a little more; they never decide alone.
 * @param from the order of the headline, where it is known
 */
export function findBody(page: Page, hints: readonly string[], from: number | null): FoundBody {
  const { prose, short, furniture, furnished } = measurePage(page)
  const hinted = new Map<PageElement, string>()
  for (const selector of hints)
    for (const element of page.find(selector)) if (!hinted.has(element)) hinted.set(element, selector)

  const before = proseBefore(page, furnished)
  const start = from === null ? 0 : before[from]!
  const score = (element: PageElement): number => {
    const { order, last } = element
    const sentences = prose[order]! + 0.1 * Math.min(short[order]!, prose[order]! + 100)
    if (sentences === 0 || element.hidden || furnished[order] === 1) return 0
    const purity = sentences / (sentences + furniture[order]! + 0.2 * short[order]!)
    const place = from === null || order > from ? 1 : last > from ? 0.9 : 0.05
    // Of two short texts the one that follows the headline is the article, not what the site says of itself below.
    const skipped = from !== null && order > from && sentences < 120 ? before[order]! - start : 0
    const near = skipped >= 8 && !hinted.has(element) ? 0.3 : 1
    const name = hinted.has(element) ? 1.6 : hasTextName(element) ? 1.2 : 1
    return sentences * purity ** 3 * place * near * name
  }
  let best: PageElement = page.find('body')[0] ?? page.root
  let most = 0
  for (const element of page.elements) {
    if (!MAY_HOLD.has(element.tag)) continue
    const value = score(element)
    if (value > most || (value === most && value > 0)) {
      best = element
      most = value
    }
  }
  best = narrow(best, prose, short, from)
  const selector = hinted.get(best)
  return { element: best, where: selector ?? describe(best), sure: selector !== undefined && most > 100 }
}

/** For each order, how many characters of sentences stand before it on the page. */
function proseBefore(page: Page, furnished: Uint8Array): Float64Array {
  const before = new Float64Array(page.size)
  let sum = 0
  let next = 0
  for (let order = 0; order < page.size; order += 1) {
    before[order] = sum
    for (let line = page.lines[next]; line !== undefined && line.order <= order; line = page.lines[++next]) {
      if (furnished[line.block.order] === 0 && isProse(line)) sum += line.chars - line.linkChars
    }
  }
  return before
}

/** Goes down while one child holds all sentences and the headline stands outside it, so that the info line does too. */
function narrow(element: PageElement, prose: Float64Array, short: Float64Array, from: number | null): PageElement {
  let current = element
  for (;;) {
    const { order, last } = current
    const head = from !== null && from >= order && from <= last
    const inner = current.children.find(
      (child): child is PageElement => 'tag' in child && !child.hidden && prose[child.order]! >= 0.97 * prose[order]!,
    )
    if (inner === undefined || !MAY_HOLD.has(inner.tag) || prose[order] === 0) return current
    const headInside = head && from >= inner.order && from <= inner.last
    const whole = prose[inner.order] === prose[order] && short[inner.order] === short[order]
    if (!whole && (!head || headInside)) return current
    current = inner
  }
}

/** Elements that can be an article's container. A paragraph or a list item never is. */
const MAY_HOLD: ReadonlySet<string> = new Set(
  'body article section main div td center font form span dd blockquote'.split(' '),
)

/** Names an element as a person at the page's source would. */
export function describe(element: PageElement): string {
  const get = (name: string) => element.attributes.find((entry) => entry.name === name)?.value.trim() ?? ''
  const id = get('id')
  const first = get('class').split(/\s+/)[0] ?? ''
  return (id !== '' ? `#${id}` : first !== '' ? `${element.tag}.${first}` : element.tag).slice(0, 80)
}
