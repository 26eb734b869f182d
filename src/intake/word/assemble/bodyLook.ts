import type { Block, Look, TextBlock } from '../read/block.ts'

/** How most of a manuscript's text looks. */
export interface BodyLook extends Look {
  /** how most of its paragraphs stand on the line */
  readonly justified: boolean
  /** some of its paragraphs begin with an indent */
  readonly indented: boolean
}

/** Measures the look that has most characters among ordinary paragraphs. */
export function bodyLook(blocks: readonly Block[]): BodyLook {
  const text = blocks.filter(
    (block): block is TextBlock => block.kind === 'text' && block.heading === null && block.role === null,
  )
  const size = most(text, ({ look }) => String(look.size))
  const face = most(text, ({ look }) => look.face)
  const length = (of: readonly TextBlock[]) => of.reduce((sum, block) => sum + block.text.length, 0)
  const whole = length(text)
  return {
    size: Number(size),
    face,
    bold: length(text.filter(({ look }) => look.bold)) > 0.5 * whole,
    justified: text.filter(({ align }) => align === 'justify').length > 0.5 * text.length,
    indented: text.some(({ indented, list }) => indented && list === null),
  }
}

function most(blocks: readonly TextBlock[], keyOf: (block: TextBlock) => string): string {
  const counts = new Map<string, number>()
  for (const block of blocks) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? 0) + block.text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
