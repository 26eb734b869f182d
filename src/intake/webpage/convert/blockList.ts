import type { Alignment } from '../../../article/document/alignment.ts'
import type { MarkJson, NodeJson } from '../../../article/document/documentJson.ts'
import { isLoneFormula } from '../../isLoneFormula.ts'
import type { PageElement } from '../tree/pageElement.ts'
import type { Block } from './block.ts'
import { InlineWriter } from './inlineWriter.ts'

/** Where text stands: what its ancestors lay on it. */
export interface Place {
  readonly element: PageElement
  readonly marks: readonly MarkJson[]
  readonly align: Alignment
  /** the heading level that the text stands in, 0 for none */
  readonly level: number
  /** within `p`, `li`, a heading or a cell: a line break stays within the paragraph */
  readonly paragraph: boolean
  readonly pre: boolean
}

/** Longer headings are paragraphs that someone set large. */
const LONGEST_HEADING = 100

/** Collects blocks in reading order; text is gathered until something ends its paragraph. */
export class BlockList {
  readonly blocks: Block[] = []
  readonly inline = new InlineWriter()

  /** Takes a finished block; what is not said of its text counts as none. */
  push(node: NodeJson, element: PageElement, text: Partial<Block> = {}): void {
    this.blocks.push({ node, text: '', marked: '', chars: 0, linkChars: 0, element, order: element.order, ...text })
  }

  /** Takes a block whose words count as a whole. */
  pushWhole(node: NodeJson, element: PageElement, text: string, linkChars = 0): void {
    this.push(node, element, { text, marked: text, chars: text.replace(/\s/g, '').length, linkChars })
  }

  /** Ends the paragraph that was being gathered. */
  flush({ element, align, level }: Place): void {
    const content = this.inline.take()
    if (content === null) return
    const { nodes, ...text } = content
    const side = isLoneFormula(nodes) ? 'center' : align
    const node: NodeJson =
      level > 0 && text.chars <= LONGEST_HEADING
        ? { type: 'heading', attrs: { level, align }, content: nodes }
        : {
            type: 'paragraph',
            attrs: { align: side, indent: side === 'center' || side === 'end' ? 0 : 2 },
            content: nodes,
          }
    this.push(node, element, text)
  }
}
