import { Fragment, type ContentMatch, type Node, type NodeType } from '@tiptap/pm/model'

/**
 * Makes children stand where `type` wants them, in their order and with every word: a child that may not stand there by itself is wrapped in
 * what can hold it (loose text in a paragraph, an item in a list, a row in a table), neighbours of one kind together, and what must come
 * before or after is filled in. For types that hold blocks.
 */
export function fitContent(type: NodeType, children: readonly Node[]): Node[] {
  const placed: Node[] = []
  let match: ContentMatch = type.contentMatch
  const put = (nodes: readonly Node[]) => {
    placed.push(...nodes)
    for (const node of nodes) match = match.matchType(node.type) ?? match
  }
  for (let at = 0; at < children.length;) {
    const child = children[at] as Node
    const filler = match.fillBefore(Fragment.from(child))
    const wrapping = filler === null ? wrappingFor(match, child) : null
    if (filler !== null) {
      put([...filler.content, child])
      at += 1
    } else if (wrapping === null) {
      put(match.fillBefore(Fragment.empty, true)?.content ?? [])
    } else {
      let end = at + 1
      while (end < children.length && sameTypes(wrappingFor(match, children[end] as Node), wrapping)) end += 1
      put([wrap(wrapping, children.slice(at, end))])
      at = end
    }
  }
  return [...placed, ...(match.fillBefore(Fragment.empty, true)?.content ?? [])]
}

/** The types, from the outside in, that a child needs round it to stand here; null where something else must stand here first. */
function wrappingFor(match: ContentMatch, child: Node): readonly NodeType[] | null {
  const wrapping = match.findWrapping(child.type)
  if (wrapping !== null) return wrapping
  return match.defaultType === null || match.defaultType.isTextblock ? null : [match.defaultType]
}

function wrap(types: readonly NodeType[], children: readonly Node[]): Node {
  const [outer, ...inner] = types as [NodeType, ...NodeType[]]
  if (inner.length > 0) return outer.createChecked(null, wrap(inner, children))
  return outer.createChecked(
    null,
    outer.inlineContent ? Fragment.fromArray([...children]) : fitContent(outer, children),
  )
}

function sameTypes(a: readonly NodeType[] | null, b: readonly NodeType[]): boolean {
  return a !== null && a.length > 0 && a.length === b.length && a.every((type, index) => type === b[index])
}
