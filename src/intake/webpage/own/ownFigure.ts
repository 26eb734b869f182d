import { isAssetName } from '../../../article/asset.ts'
import type { NodeJson } from '../../../article/document/documentJson.ts'
import { attribute, isElement, type PageElement } from '../tree/pageElement.ts'
import { ownInline } from './ownInline.ts'
import { classNames, wholeText } from './ownParts.ts'

/** Reads a figure of a page of this program: which picture it is, how wide, where it stands, its caption and its photographer. */
export function ownFigure(figure: PageElement): NodeJson {
  const parts = figure.children.filter(isElement)
  const picture = parts.find(({ tag }) => tag === 'img')
  const caption = parts.find(({ tag }) => tag === 'figcaption')
  const credit = caption?.children.filter(isElement).find((part) => classNames(part).includes('credit'))
  const words = (caption?.children ?? []).filter((child) => child !== credit)
  const names = classNames(figure)
  const width = names.find((name) => /^w\d{1,3}$/.test(name))?.slice(1)
  return {
    type: 'figure',
    attrs: {
      asset: picture === undefined ? '' : assetOf(attribute(picture, 'src')),
      remote: '',
      alt: picture === undefined ? '' : attribute(picture, 'alt'),
      credit: credit === undefined ? '' : wholeText(credit).replace(/^摄影:/, ''),
      width: width === undefined ? null : Number(width),
      align: names.find((name) => name === 'left' || name === 'right') ?? 'center',
    },
    content: withoutLastSpace(ownInline(words), credit !== undefined),
  }
}

/** The space between a caption and its photographer is the page's, not the caption's. */
function withoutLastSpace(nodes: readonly NodeJson[], hasCredit: boolean): readonly NodeJson[] {
  const last = nodes.at(-1)
  if (!hasCredit || last?.text === undefined) return nodes
  const text = last.text.replace(/ $/, '')
  return text === '' ? nodes.slice(0, -1) : [...nodes.slice(0, -1), { ...last, text }]
}

function assetOf(address: string): string {
  try {
    const name = decodeURIComponent(address.slice(address.lastIndexOf('/') + 1))
    return isAssetName(name) ? name : ''
  } catch {
    return ''
  }
}
