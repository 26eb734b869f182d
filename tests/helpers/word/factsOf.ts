import type { NodeJson } from '../../../src/article/document/documentJson.ts'

/** What can be counted in a body: `heading\twords`, `item\tdepth kind words`, `cell\tspans words`, `picture\tn`, `note\twords`, `link\t…`, `mark\t…`, `text\twords`. */
export type Facts = readonly string[]

/** The facts of a body. White space does not count: programs differ in it and no reader sees it. */
export function factsOf(document: NodeJson): Facts {
  const facts: string[] = []
  let pictures = 0
  const content = document.content ?? []
  const add = (kind: string, words: string) => facts.push(`${kind}\t${plain(words)}`)

  // Neighbours with one link, or one mark, are one: programs cut them as they like.
  const inline = (nodes: readonly NodeJson[]) => {
    const runs = new Map<string, string>()
    const end = (key: string) => {
      const words = runs.get(key) ?? ''
      runs.delete(key)
      const [kind = '', more = ''] = key.split('\t')
      if (plain(words) !== '') add(kind, kind === 'link' ? `${words} ${more}` : `${more} ${words}`)
    }
    for (const { type, attrs, text = '', marks = [] } of nodes) {
      if (type === 'footnote') add(attrs?.kind === 'endnote' ? 'endnote' : 'note', String(attrs?.text))
      const keys = new Set(
        marks.map((mark) => (mark.type === 'link' ? `link\t${String(mark.attrs?.href)}` : `mark\t${mark.type}`)),
      )
      for (const key of [...runs.keys()]) if (!keys.has(key)) end(key)
      for (const key of keys) runs.set(key, (runs.get(key) ?? '') + text)
    }
    for (const key of [...runs.keys()]) end(key)
  }
  const walk = (node: NodeJson, depth: number): void => {
    const inner = node.content ?? []
    switch (node.type) {
      case 'heading':
        add('heading', wordsOf(node))
        inline(inner)
        break
      case 'figure':
        pictures += 1
        add('picture', String(pictures))
        if (inner.length > 0) add('text', wordsOf(node))
        break
      case 'paragraph':
      case 'groupCaption':
      case 'tableCaption':
        if (wordsOf(node) !== '') add('text', wordsOf(node))
        inline(inner)
        break
      case 'bulletList':
      case 'orderedList':
        for (const item of inner) {
          const words = wordsOf(item.content?.[0] ?? item)
          add('item', `${depth} ${node.type === 'orderedList' ? '1' : '-'} ${words}`)
          for (const child of item.content ?? []) walk(child, depth + 1)
        }
        break
      case 'tableCell':
      case 'tableHeader':
        add('cell', `${String(node.attrs?.colspan)}x${String(node.attrs?.rowspan)} ${wordsOf(node)}`)
        for (const child of inner) walk(child, 0)
        break
      default:
        for (const child of inner) walk(child, depth)
    }
  }
  for (const node of content) walk(node, 0)
  return facts
}

function wordsOf(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(wordsOf).join('')
}

/** Words without white space, and without the marks of notes. */
export function plain(words: string): string {
  return words.replace(/\[\d+\]/g, '').replace(/\s+/g, '')
}
