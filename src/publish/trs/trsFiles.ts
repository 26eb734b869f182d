import type { Article } from '../../article/article.ts'
import type { Asset } from '../../article/asset.ts'
import { articleAssets } from '../articleAssets.ts'
import type { PublishWarning } from '../publication.ts'
import { trsFileName, type TrsFileKind } from './trsFileName.ts'

/** A picture or an attachment of the package. */
export interface TrsFile {
  readonly asset: Asset
  readonly kind: TrsFileKind
  /** its name in the package */
  readonly name: string
}

/** What lies beside the XML: pictures first, then attachments; and what is missing. */
export interface TrsFiles {
  readonly files: readonly TrsFile[]
  readonly warnings: readonly PublishWarning[]
}

/** Gathers the files of a package and names them. */
export function trsFiles(article: Article): TrsFiles {
  const { pictures, attachments, warnings } = articleAssets(article)
  const taken = new Set<string>()
  const named = (kind: TrsFileKind) => (asset: Asset) => ({
    asset,
    kind,
    name: trsFileName(article, asset, kind, taken),
  })
  return { files: [...pictures.map(named('picture')), ...attachments.map(named('file'))], warnings }
}
