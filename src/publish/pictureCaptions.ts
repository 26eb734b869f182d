import { bodyText } from '../article/document/bodyText.ts'
import type { NodeJson } from '../article/document/documentJson.ts'
import { readFigure } from './markup/attributeViews.ts'
import { creditText } from './markup/creditText.ts'

/** What stands under each picture of a body, its photographer included, by the asset's name; of one shown twice, the first that has words. */
export function pictureCaptions(document: NodeJson): ReadonlyMap<string, string> {
  const captions = new Map<string, string>()
  for (const node of figuresOf(document)) {
    const { asset, credit } = readFigure(node.attrs)
    const words = [bodyText(node), creditText(credit)].filter((part) => part !== '').join(' ')
    if (!captions.get(asset)) captions.set(asset, words)
  }
  return captions
}

function* figuresOf(node: NodeJson): Generator<NodeJson> {
  if (node.type === 'figure') yield node
  else for (const child of node.content ?? []) yield* figuresOf(child)
}
