import { bodyText } from '../article/document/bodyText.ts'
import type { NodeJson } from '../article/document/documentJson.ts'
import { groupCaptionBelow } from '../article/document/groupCaptionBelow.ts'
import { readFigure } from './markup/attributeViews.ts'
import { creditText } from './markup/creditText.ts'

/**
 * What stands under each picture of a body, its photographer included, by the asset's name; of one shown twice, the first that has words. A picture
 * of a group without words of its own has those of the group.
 */
export function pictureCaptions(document: NodeJson): ReadonlyMap<string, string> {
  const captions = new Map<string, string>()
  for (const { node, shared } of figuresOf(document, '')) {
    const { asset, credit } = readFigure(node.attrs)
    const words = [bodyText(node) || shared, creditText(credit)].filter((part) => part !== '').join(' ')
    if (!captions.get(asset)) captions.set(asset, words)
  }
  return captions
}

interface CaptionedFigure {
  readonly node: NodeJson
  /** what is said of its group */
  readonly shared: string
}

function* figuresOf(node: NodeJson, shared: string): Generator<CaptionedFigure> {
  const { type, content = [] } = node
  if (type === 'figure') yield { node, shared }
  else
    for (const [index, child] of content.entries()) {
      const below = groupCaptionBelow(content, index)
      yield* figuresOf(child, type === 'figureGroup' ? shared : below === null ? '' : bodyText(below))
    }
}
