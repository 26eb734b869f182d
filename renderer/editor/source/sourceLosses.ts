/** Something that a source says and the article will not keep. */
export interface SourceLoss {
  readonly kind: 'tag' | 'attribute' | 'text'
  /** the name of a tag or of an attribute, or the first of the words */
  readonly name: string
  readonly count: number
}

/** Names that mean the same. */
const SAME: Readonly<Record<string, string>> = { b: 'strong', i: 'em', strike: 's', del: 's', h1: 'h2' }

/** Elements whose text is nobody's words, or stands elsewhere: what a ruby says is its own. */
const APART = 'script, style, template, noscript, rt, rp'

/** Characters of lost words that are shown. */
const SHOWN = 24

/**
 * What stands in a source and not in the article that was read from it: tags, attributes of the tags that were kept, and words.
 * @param source as it was written
 * @param result the article that was read, in its own markup
 */
export function sourceLosses(source: Element, result: Element): readonly SourceLoss[] {
  const [wanted, kept] = [namesIn(source), namesIn(result)]
  const losses: SourceLoss[] = []
  const lost = (kind: 'tag' | 'attribute', from: Names, to: Names): void => {
    const counts = new Map<string, number>()
    for (const [key, { name, count }] of from) {
      const missing = count - (to.get(key)?.count ?? 0)
      if (missing > 0) counts.set(name, (counts.get(name) ?? 0) + missing)
    }
    for (const [name, count] of counts) losses.push({ kind, name, count })
  }
  lost('tag', wanted.tags, kept.tags)
  lost('attribute', wanted.attributes, kept.attributes)
  for (const words of lostWords(source, result)) losses.push({ kind: 'text', name: words, count: 1 })
  return losses
}

type Names = Map<string, { readonly name: string; readonly count: number }>

function namesIn(root: Element): { readonly tags: Names; readonly attributes: Names } {
  const tags: Names = new Map()
  const attributes: Names = new Map()
  const count = (names: Names, key: string, name: string) =>
    names.set(key, { name, count: (names.get(key)?.count ?? 0) + 1 })
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'rt' || element.localName === 'rp') continue
    const tag = SAME[element.localName] ?? element.localName
    count(tags, tag, element.localName)
    for (const { name, value } of element.attributes) count(attributes, `${name}=${value}`, name)
  }
  return { tags, attributes }
}

/** The pieces of text that are not found in the result in their order. */
function lostWords(source: Element, result: Element): string[] {
  const copy = source.cloneNode(true) as Element
  for (const apart of copy.querySelectorAll(APART)) apart.remove()
  const all = plain(result.textContent ?? '')
  const lost: string[] = []
  let at = 0
  const walk = (node: Node): void => {
    if (node.nodeType !== 3) return node.childNodes.forEach(walk)
    const words = plain(node.textContent ?? '')
    const found = words === '' ? at : all.indexOf(words, at)
    if (found === -1) lost.push(words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words)
    else at = found + words.length
  }
  walk(copy)
  return lost
}

function plain(text: string): string {
  return text.replace(/\s+/g, '')
}
