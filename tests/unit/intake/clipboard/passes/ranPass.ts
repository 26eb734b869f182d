import type { NodeJson } from '../../../../../src/article/document/documentJson.ts'
import { toBlocks } from '../../../../../src/intake/clipboard/convert/toBlocks.ts'
import type { Pass } from '../../../../../src/intake/clipboard/passes/pass.ts'
import { pasteReport } from '../../../../../src/intake/clipboard/pasteReport.ts'
import type { PasteSource } from '../../../../../src/intake/clipboard/pasteSource.ts'
import { isElement, type ClipNode } from '../../../../../src/intake/clipboard/tree/clip.ts'
import { readMarkup } from '../../../../../src/intake/clipboard/tree/readMarkup.ts'
import { shorthand, type Short } from '../../../../helpers/clipboard/shorthand.ts'

/** What a page is after some passes: its markup, the body it would become, and what was told as `kind count samples`. */
export interface RanPass {
  readonly markup: string
  readonly body: readonly Short[]
  readonly told: readonly string[]
}

/** Runs passes over HTML. */
export function ranPass(html: string, passes: readonly Pass[], source: PasteSource = 'word'): RanPass {
  const page = readMarkup(html)
  const report = pasteReport()
  for (const pass of passes) pass.run(page, { source, report })
  const told = report.notes().map(({ kind, count, samples }) => [kind, count, ...samples].join(' '))
  const blocks: NodeJson[] = toBlocks(page.root, { mode: 'structure', source, report: pasteReport() })
  return { markup: page.root.children.map(written).join(''), body: shorthand(blocks), told }
}

function written(node: ClipNode): string {
  if (!isElement(node)) return node.text
  return `<${node.tag}>${node.children.map(written).join('')}</${node.tag}>`
}
