import type { Article } from '../../article/article.ts'
import { mediaTypeOf, type Asset } from '../../article/asset.ts'
import type { DocumentJson, NodeJson } from '../../article/document/documentJson.ts'
import type { Profile } from '../profile.ts'
import { trsFileName } from '../trs/trsFileName.ts'

/** A picture whose bytes are others than those in the article's folder. */
export interface PreparedPicture {
  readonly format: 'jpeg' | 'png' | 'webp'
  readonly width: number
  readonly height: number
  /** in bytes */
  readonly size: number
}

/** An article whose pictures are called, and described, as they leave. */
export interface PreparedArticle {
  readonly article: Article
  /** the name in the article's folder of each picture that leaves under another, by that other */
  readonly sources: ReadonlyMap<string, string>
}

const ENDINGS = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const

/**
 * Names an article's pictures by a profile's rules, and describes those that were made anew; the text is the same.
 * @param made what was made, by the name in the article's folder
 */
export function preparedArticle(
  article: Article,
  { pictures, target }: Profile,
  made: ReadonlyMap<string, PreparedPicture>,
): PreparedArticle {
  const scheme = pictures.naming === 'w0' && target !== 'trs'
  if (!scheme && made.size === 0) return { article, sources: new Map() }
  const taken = new Set(article.assets.map(({ name }) => name.toLowerCase()))
  const names = new Map<string, string>()
  const assets = article.assets.map((asset): Asset => {
    const fresh = made.get(asset.name)
    if (asset.kind !== 'picture' || asset.size === null) return asset
    const described = fresh === undefined ? asset : describe(asset, fresh)
    const name = scheme
      ? trsFileName(article, described, 'picture', taken)
      : freeName(described.name, asset.name, taken)
    if (name !== asset.name) names.set(asset.name, name)
    return { ...described, name }
  })
  const { coverImage } = article.metadata
  const metadata = { ...article.metadata, coverImage: names.get(coverImage) ?? coverImage }
  const document = names.size === 0 ? article.document : (renamed(article.document, names) as DocumentJson)
  return {
    article: { ...article, assets, metadata, document },
    sources: new Map([...names].map(([source, name]) => [name, source])),
  }
}

function describe(asset: Asset, { format, width, height, size }: PreparedPicture): Asset {
  const ending = ENDINGS[format]
  const isSame = mediaTypeOf(asset.name) === mediaTypeOf(`.${ending}`)
  const name = isSame ? asset.name : `${asset.name.replace(/\.[^.]*$/, '')}.${ending}`
  return { ...asset, name, mediaType: mediaTypeOf(`.${ending}`), width, height, size, sha256: null }
}

/** Another picture may have the name already that a new ending gives. */
function freeName(wanted: string, own: string, taken: Set<string>): string {
  if (wanted === own) return own
  const [, stem = wanted, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(wanted) ?? []
  let name = wanted
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${stem}-${n}${ending}`
  taken.add(name.toLowerCase())
  return name
}

function renamed(node: NodeJson, names: ReadonlyMap<string, string>): NodeJson {
  if (node.type === 'figure') {
    const asset = node.attrs?.asset
    const name = typeof asset === 'string' ? names.get(asset) : undefined
    return name === undefined ? node : { ...node, attrs: { ...node.attrs, asset: name } }
  }
  if (node.content === undefined || node.type === 'paragraph' || node.type === 'heading') return node
  return { ...node, content: node.content.map((child) => renamed(child, names)) }
}
