import type { LivePage } from './livePage.ts'

/** A page as it is shown in a frame. */
export interface ShownPage {
  readonly page: LivePage
  /** the nodes of each block */
  readonly nodes: readonly (readonly Node[])[]
}

/**
 * Brings the document of a frame to a page. Where only the body changed, the blocks between the first and the last that differ are replaced and
 * nothing else; where more did, the page takes the place of the old one at once, without being loaded.
 * @param shown what the document shows; null where that is not known
 */
export function patchPage(document: Document, page: LivePage, shown: ShownPage | null): ShownPage {
  const isSame = shown !== null && shown.page.before === page.before && shown.page.after === page.after
  if (!isSame || shown.nodes[0]?.[0]?.isConnected === false) return replaceWhole(document, page)
  const { blocks: old } = shown.page
  const { blocks } = page
  const most = Math.min(old.length, blocks.length)
  let start = 0
  while (start < most && old[start] === blocks[start]) start += 1
  let end = 0
  while (end < most - start && old.at(-1 - end) === blocks.at(-1 - end)) end += 1
  if (start === old.length && start === blocks.length) return shown
  const body = document.querySelector(page.at)
  if (body === null) return replaceWhole(document, page)
  const gone = shown.nodes.slice(start, old.length - end)
  const next = shown.nodes[old.length - end]?.[0] ?? null
  const fresh = blocks.slice(start, blocks.length - end).map((html) => nodesOf(document, html))
  for (const nodes of gone) for (const node of nodes) body.removeChild(node)
  for (const nodes of fresh) for (const node of nodes) body.insertBefore(node, next)
  return {
    page,
    nodes: [...shown.nodes.slice(0, start), ...fresh, ...shown.nodes.slice(old.length - end)],
  }
}

function replaceWhole(document: Document, page: LivePage): ShownPage {
  const whole = new DOMParser().parseFromString(`${page.before}${page.after}`, 'text/html')
  const root = document.adoptNode(whole.documentElement)
  document.documentElement.remove()
  document.append(root)
  const body = document.querySelector(page.at)
  const nodes = page.blocks.map((html) => nodesOf(document, html))
  body?.append(...nodes.flat())
  return { page, nodes }
}

function nodesOf(document: Document, html: string): Node[] {
  const template = document.createElement('template')
  template.innerHTML = html
  return [...document.importNode(template.content, true).childNodes]
}
