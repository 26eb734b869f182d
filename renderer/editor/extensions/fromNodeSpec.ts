import type { Node, NodeConfig } from '@tiptap/core'
import { NODES, type NodeName } from '../../../src/article/document/sets.ts'
import type { NodeSpec } from '@tiptap/pm/model'
import { specAttributes, specFields } from './specFields.ts'

const FIELDS: readonly (keyof NodeSpec)[] = [
  'content',
  'marks',
  'group',
  'inline',
  'atom',
  'selectable',
  'draggable',
  'code',
  'whitespace',
  'linebreakReplacement',
  'defining',
  'isolating',
  'tableRole',
]

/** TipTap sorts by priority, and the schema's order decides the default block: so the set's order is made the priority. */
const FIRST = 1000

/**
 * Gives TipTap's extension of a node (its commands, shortcuts, input rules) the article's own spec: content, attributes and parse rules; `ownMarkup` gives the render rules.
 * @param base TipTap's extension of the same name
 * @param more what the editor adds: shortcuts, a node view
 * @param lostOnSplit attributes that a paragraph begun with Enter does not inherit
 */
export function fromNodeSpec(base: Node, more: Partial<NodeConfig> = {}, lostOnSplit: readonly string[] = []): Node {
  const name = base.name as NodeName
  const spec: NodeSpec = NODES[name]
  return base.extend({
    ...more,
    ...specFields(spec, FIELDS),
    priority: FIRST - Object.keys(NODES).indexOf(name),
    addAttributes: () => specAttributes(spec.attrs, lostOnSplit),
    parseHTML: () => spec.parseDOM ?? [],
    // See `ownMarkup`.
    renderHTML: null,
    renderText: more.renderText ?? null,
  } as Partial<NodeConfig>)
}
