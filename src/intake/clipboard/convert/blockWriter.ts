import type { NodeJson } from '../../../article/document/documentJson.ts'
import { isLoneFormula } from '../../isLoneFormula.ts'
import type { Conversion } from './conversion.ts'
import { InlineRun } from './inlineRun.ts'
import { looksLikeHeading } from './looksLikeHeading.ts'
import type { Place } from './place.ts'

/** Longer headings are paragraphs that someone set large. */
const LONGEST_HEADING = 100

/** Collects blocks in reading order; text is gathered until something ends its paragraph. */
export class BlockWriter {
  readonly blocks: NodeJson[] = []
  readonly inline = new InlineRun()
  private readonly conversion: Conversion

  constructor(conversion: Conversion) {
    this.conversion = conversion
  }

  push(node: NodeJson): void {
    this.blocks.push(node)
  }

  /** Ends the paragraph that was being gathered; whether it held anything. */
  flush({ align, level, indent }: Place): boolean {
    const { mode, report, source } = this.conversion
    // Where a program has no other way to say it than by style, a style is as good as an element.
    const byStyleOnly = source === 'google-docs' || source === 'tencent-docs'
    const plainLook = (text: string): boolean =>
      level > 0 || (mode !== 'styles' && !byStyleOnly && !looksLikeHeading(text))
    const content = this.inline.take(plainLook)
    if (content === null) return false
    if (level === 0) for (const look of content.decoration) report.note('decoration', look)
    if (level > 0 && content.text.length <= LONGEST_HEADING) {
      this.push({
        type: 'heading',
        attrs: { level: Math.min(Math.max(level, 2), 4), align },
        content: plain(content.nodes),
      })
    } else {
      const own = indent ?? 2
      const side = isLoneFormula(content.nodes) ? 'center' : align
      this.push({
        type: 'paragraph',
        attrs: { align: side, indent: side === 'center' || side === 'end' ? 0 : own },
        content: content.nodes,
      })
    }
    return true
  }
}

/** A heading is bold by its nature, not by a mark. */
function plain(nodes: readonly NodeJson[]): NodeJson[] {
  const joined: NodeJson[] = []
  for (const { type, text, attrs, marks = [] } of nodes) {
    const kept = marks.filter((mark) => mark.type !== 'bold')
    const next: NodeJson = {
      type,
      ...(text === undefined ? {} : { text }),
      ...(attrs === undefined ? {} : { attrs }),
      ...(kept.length === 0 ? {} : { marks: kept }),
    }
    const last = joined.at(-1)
    if (last?.type === 'text' && next.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(next.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text! + next.text! }
    } else joined.push(next)
  }
  return joined
}
