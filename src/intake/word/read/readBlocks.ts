import { childOf, type XmlElement } from '../xml/xmlElement.ts'
import type { Block } from './block.ts'
import { chooseBranch } from './chooseBranch.ts'
import type { InlineWriter } from './inlineWriter.ts'
import { tellContents } from './readField.ts'
import { isContentsControl } from './readInline.ts'
import { readParagraph } from './readParagraph.ts'
import { readTable } from './readTable.ts'
import type { Story } from './story.ts'

/** Reads what stands in a body, a cell, a box or a note, in order. */
export function readBlocks(container: XmlElement, story: Story): Block[] {
  const blocks: Block[] = []
  let carry: InlineWriter | null = null
  const paragraph = (element: XmlElement) => {
    const read = readParagraph(element, story, carry)
    carry = read.carry
    blocks.push(...read.blocks)
  }
  const walk = (element: XmlElement): void => {
    for (const child of element.children) if (typeof child !== 'string') one(child)
  }
  const one = (element: XmlElement): void => {
    const { reader } = story
    switch (element.name) {
      case 'w:p':
        return paragraph(element)
      case 'w:tbl': {
        const node = readTable(element, story)
        if (node !== null) blocks.push({ kind: 'node', node, number: reader.paragraph })
        return
      }
      case 'w:sdt': {
        if (isContentsControl(element)) return tellContents(reader)
        const content = childOf(element, 'w:sdtContent')
        return content === undefined ? undefined : walk(content)
      }
      case 'w:ins':
        reader.changes.inserted += 1
        return walk(element)
      case 'w:moveTo':
        reader.changes.moved += 1
        return walk(element)
      case 'w:customXml':
      case 'w:smartTag':
        return walk(element)
      case 'mc:AlternateContent': {
        const branch = chooseBranch(element)
        return branch === undefined ? undefined : walk(branch)
      }
      case 'm:oMathPara':
      case 'm:oMath':
        return paragraph({ name: 'w:p', attributes: {}, children: [element] })
      case 'w:altChunk':
        return reader.report.lose('unsupported', reader.paragraph + 1, '嵌入的另一份文档')
      case 'w:commentRangeStart':
        return reader.comments.open(element.attributes['w:id'] ?? '')
      case 'w:commentRangeEnd':
        return reader.comments.close(element.attributes['w:id'] ?? '')
    }
  }
  walk(container)
  // A last paragraph whose end is deleted has nothing to run on into.
  if (carry !== null) paragraph({ name: 'w:p', attributes: {}, children: [] })
  return blocks
}
