import { Fragment, type Node, type NodeType } from '@tiptap/pm/model'
import { formulaText } from '../../formula/formulaText.ts'
import { articleSchema } from '../articleSchema.ts'
import type { Built } from './built.ts'
import { fitContent } from './fitContent.ts'
import { regroup } from './regroup.ts'

/** Makes a node of a type with any children. What cannot stand within it is fitted in, or follows it as a neighbour; no child is lost. */
export function buildNode(type: NodeType, attrs: Record<string, unknown> | null, children: readonly Node[]): Built {
  if (type.name === 'figureGroup') return regroup(type, attrs, children)
  const content = Fragment.fromArray([...children])
  if (type.validContent(content)) return { nodes: [type.create(attrs, content)], moved: false }
  if (type.isLeaf) return { nodes: [type.create(attrs), ...children], moved: true }
  // A pull quote around a table gives way to it: nothing in the one could hold the other.
  if (!type.inlineContent && !children.every((child) => canHold(type, child))) return { nodes: children, moved: true }
  if (!type.inlineContent) return { nodes: [type.createChecked(attrs, fitContent(type, children))], moved: true }
  const block = children.findIndex(({ isInline }) => !isInline)
  const end = block < 0 ? children.length : block
  const inline = children.slice(0, end).map((child) => allowed(type, child))
  const rest = children.slice(end)
  const needless = inline.length === 0 && type.name !== 'figure'
  return { nodes: needless ? rest : [type.createChecked(attrs, Fragment.fromArray(inline)), ...rest], moved: true }
}

/** Whether a child can stand in a type that holds blocks, by itself, after something, or within something. */
function canHold({ contentMatch }: NodeType, child: Node): boolean {
  const { defaultType } = contentMatch
  if (defaultType !== null && !defaultType.isTextblock) return true
  return contentMatch.fillBefore(Fragment.from(child)) !== null || contentMatch.findWrapping(child.type) !== null
}

/** A hard break where only text may stand becomes a space, a footnote its words, a formula what one would read out. */
function allowed(type: NodeType, child: Node): Node {
  return type.contentMatch.matchType(child.type) === null ? articleSchema.text(wordsFor(child), child.marks) : child
}

function wordsFor({ type, attrs }: Node): string {
  if (type.name === 'formula') return formulaText(attrs.tex as string) || ' '
  return type.name === 'footnote' && attrs.text !== '' ? `（${attrs.text as string}）` : ' '
}
