import { buildTree, type Tree } from './buildTree.ts'
import { attribute, type PageElement } from './pageElement.ts'
import { pageLines, tidy, type Line } from './pageLines.ts'
import { parseMarkup } from './parseMarkup.ts'
import { unhideArticle } from './unhideArticle.ts'

/** A page, read once: its tree, its visible lines, and the ways to find parts of it. */
export interface Page extends Tree {
  readonly lines: readonly Line[]
  /** where the page came from; '' where it is not known */
  readonly address: string
  /** read without its formatting, see parseMarkup */
  readonly plain: boolean
  /** elements by `#id`, `.class` or tag, in order */
  find(selector: string): readonly PageElement[]
  /** the last non-empty content of a meta with one of the names (lower case), in the order of the names */
  meta(...names: readonly string[]): string
}

/** Reads markup into a page. */
export function readPage(html: string, address: string): Page {
  const { document, plain } = parseMarkup(html)
  const tree = buildTree(document)
  unhideArticle(tree)
  const index = new Map<string, PageElement[]>()
  const add = (key: string, element: PageElement) => {
    const list = index.get(key)
    if (list === undefined) index.set(key, [element])
    else list.push(element)
  }
  for (const element of tree.elements) {
    add(element.tag, element)
    const id = attribute(element, 'id')
    if (id !== '') add(`#${id.trim().toLowerCase()}`, element)
    const names = attribute(element, 'class')
    if (names !== '') for (const name of names.split(/\s+/)) if (name !== '') add(`.${name.toLowerCase()}`, element)
  }
  const metas = new Map<string, string>()
  for (const { name, content } of tree.metas)
    if (content.trim() !== '') metas.set(name.replace(/^meta-/, ''), tidy(content))
  return {
    ...tree,
    address: address || tree.canonical,
    plain,
    lines: pageLines(tree.root),
    find: (selector) => index.get(selector.toLowerCase()) ?? [],
    meta: (...names) => names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? '',
  }
}
