import { emptyMetadata, withPatch, type MetadataPatch } from '../../../../../src/article/metadata.ts'
import { toBlocks } from '../../../../../src/intake/webpage/convert/toBlocks.ts'
import type { Pass } from '../../../../../src/intake/webpage/passes/pass.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

export const S = '近日，由市文旅局主办的古镇灯会在东溪古镇开幕，三百余盏手工花灯沿河次第点亮。'

/** Runs one pass over the blocks of a page: the texts that stay (other blocks with their type before), and those told as dropped. */
export function run(pass: Pass, html: string, patch: MetadataPatch = {}): { kept: string[]; dropped: string[] } {
  const blocks = toBlocks(readPage(html, '').find('body')[0]!, { base: '', skip: () => false, lose: () => undefined })
  const dropped: string[] = []
  const metadata = withPatch(emptyMetadata(), patch)
  const kept = pass(blocks, { metadata, from: null, drop: ({ text }) => dropped.push(text) })
  const short = kept.map(({ node, text }) =>
    node.type === 'paragraph' || node.type === 'heading' ? text : `${node.type}:${text}`,
  )
  return { kept: short, dropped }
}

/** Each text as a paragraph. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('')
}
