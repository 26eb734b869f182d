interface Level {
  readonly depth: number
  readonly list: HTMLElement
}

/** What Word puts before an ordered item: `1.` `(2)` `a)` `iv.` `（三）` `四、`; anything else is a bullet. */
const NUMBER = /^[(（]?(?:\d+|[a-z]{1,4}|[一二三四五六七八九十]+)[.)）、．]/i

/**
 * Makes nested lists of Word's and WPS's list paragraphs: `<p class=MsoListParagraph style="mso-list:l0 level2 lfo1">` with the bullet in a span
 * marked `mso-list:Ignore`.
 */
export function nestOfficeLists(page: Document): void {
  let open: Level[] = []
  let last: Element | null = null
  for (const paragraph of page.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const depth = levelOf(paragraph)
    if (depth === null) continue
    const marker = takeMarker(paragraph)
    const ordered = NUMBER.test(marker)
    if (last === null || !follows(paragraph, last)) open = []
    while ((open.at(-1)?.depth ?? 0) > depth) open.pop()
    if (open.at(-1)?.depth !== depth)
      open.push({ depth, list: beginList(page, paragraph, ordered, marker, open.at(-1)) })
    const item = page.createElement('li')
    const words = page.createElement('p')
    words.append(...paragraph.childNodes)
    item.append(words)
    open.at(-1)!.list.append(item)
    paragraph.remove()
    last = open[0]!.list
  }
}

function levelOf(paragraph: Element): number | null {
  const match = /mso-list:\s*l\d+\s+level(\d+)/i.exec(paragraph.getAttribute('style') ?? '')
  return match === null ? null : Number(match[1])
}

function takeMarker(paragraph: Element): string {
  const spans = [...paragraph.querySelectorAll('span')].filter((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  )
  const text = spans[0]?.textContent ?? ''
  for (const span of spans) span.remove()
  return text.trim()
}

/** Whether nothing but space stands between a list and the paragraph. */
function follows(paragraph: Element, list: Element): boolean {
  for (let node = paragraph.previousSibling; node !== null; node = node.previousSibling) {
    if (node === list) return true
    if ((node.textContent ?? '').trim() !== '' || node.nodeType === 1) return false
  }
  return false
}

function beginList(
  page: Document,
  at: Element,
  ordered: boolean,
  marker: string,
  above: Level | undefined,
): HTMLElement {
  const list = page.createElement(ordered ? 'ol' : 'ul')
  const start = Number(/\d+/.exec(marker)?.[0] ?? 1)
  if (ordered && start !== 1) list.setAttribute('start', String(start))
  const outer = above?.list.lastElementChild
  if (outer) outer.append(list)
  else at.before(list)
  return list
}
