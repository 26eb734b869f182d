import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'

/** A comment with its replies. */
export interface Thread {
  /** ids of its comments: the first one, then the replies in the order in which the file has them */
  readonly ids: readonly string[]
  readonly resolved: boolean
}

/** More replies to replies are a circle. */
const LONGEST_CHAIN = 100

/**
 * Puts the comments of a file into threads, by the id of each of them. A comment is known to `commentsExtended` by its last paragraph; a reply to a
 * reply belongs to the comment that began it all. A thread is resolved as its first comment is.
 * @param extended the part that tells of replies and of what is resolved; null where there is none
 */
export function readThreads(comments: readonly XmlElement[], extended: XmlElement | null): ReadonlyMap<string, Thread> {
  const facts = new Map(
    childrenOf(extended ?? undefined, 'w15:commentEx').map(({ attributes }) => [
      (attributes['w15:paraId'] ?? '').toUpperCase(),
      attributes,
    ]),
  )
  const idOfParagraph = new Map<string, string>()
  const paragraphOf = new Map<string, string>()
  for (const element of comments) {
    const id = element.attributes['w:id'] ?? ''
    const last = (childrenOf(element, 'w:p').at(-1)?.attributes['w14:paraId'] ?? '').toUpperCase()
    if (last === '' || paragraphOf.has(id)) continue
    paragraphOf.set(id, last)
    idOfParagraph.set(last, id)
  }
  const parentOf = (id: string) => {
    const parent = facts.get(paragraphOf.get(id) ?? '')?.['w15:paraIdParent'] ?? ''
    return idOfParagraph.get(parent.toUpperCase())
  }
  const rootOf = (id: string) => {
    let root = id
    for (let step = 0; step < LONGEST_CHAIN; step += 1) {
      const parent = parentOf(root)
      if (parent === undefined || parent === root) return root
      root = parent
    }
    return id
  }
  const groups = new Map<string, string[]>()
  for (const { attributes } of comments) {
    const id = attributes['w:id'] ?? ''
    const root = rootOf(id)
    groups.set(root, root === id ? [id, ...(groups.get(root) ?? [])] : [...(groups.get(root) ?? []), id])
  }
  const threads = new Map<string, Thread>()
  for (const [root, ids] of groups) {
    const resolved = /^(?:1|true|on)$/.test(facts.get(paragraphOf.get(root) ?? '')?.['w15:done'] ?? '')
    const thread = { ids, resolved }
    for (const id of ids) threads.set(id, thread)
  }
  return threads
}
