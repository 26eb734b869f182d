import type { Article } from '../article/article.ts'
import type { Asset } from '../article/asset.ts'
import type { NodeJson } from '../article/document/documentJson.ts'
import { readFigure } from './markup/attributeViews.ts'
import type { FigureView } from './markup/bodyWriter.ts'
import { presentAssets } from './presentAssets.ts'
import type { PublishWarning } from './publication.ts'
import { warning } from './warning.ts'

/** The pictures a body shows, each once, in order; and a warning for each that it cannot show. */
export interface BodyPictures {
  readonly used: readonly Asset[]
  readonly warnings: readonly PublishWarning[]
}

/** Looks up the pictures of an article's body. Pictures on the network are never fetched, pictures without bytes cannot be written. */
export function bodyPictures(article: Article): BodyPictures {
  const present = presentAssets(article)
  const used = new Map<string, Asset>()
  const warnings = new Map<string, PublishWarning>()
  for (const figure of figuresOf(article.document)) {
    const asset = present.get(figure.asset)
    if (asset !== undefined) used.set(asset.name, asset)
    else warnings.set(`${figure.asset}\n${figure.remote}`, missing(figure))
  }
  return { used: [...used.values()], warnings: [...warnings.values()] }
}

function missing({ asset, remote }: FigureView): PublishWarning {
  if (asset !== '') return warning('missingBytes', 'publish.warning.missingPicture', { name: asset })
  if (remote !== '') return warning('remotePicture', 'publish.warning.remotePicture', { address: remote })
  return warning('missingBytes', 'publish.warning.emptyPicture')
}

function* figuresOf(node: NodeJson): Generator<FigureView> {
  if (node.type === 'figure') yield readFigure(node.attrs)
  else if (node.type !== 'paragraph' && node.type !== 'heading')
    for (const child of node.content ?? []) yield* figuresOf(child)
}
