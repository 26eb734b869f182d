import type { Article } from '../../article/article.ts'
import type { Asset } from '../../article/asset.ts'
import { bodyPictures } from '../bodyPictures.ts'
import { presentAssets } from '../presentAssets.ts'
import type { PublishWarning } from '../publication.ts'
import { warning } from '../warning.ts'
import { trsFileName, type TrsFileKind } from './trsFileName.ts'

/** A picture or an attachment of the package. */
export interface TrsFile {
  readonly asset: Asset
  readonly kind: TrsFileKind
  /** its name in the package */
  readonly name: string
}

/** What lies beside the XML, in the order of the body: pictures, the cover where the body does not show it, attachments. */
export interface TrsFiles {
  readonly files: readonly TrsFile[]
  readonly warnings: readonly PublishWarning[]
}

/** Gathers the files of a package and names them. */
export function trsFiles(article: Article): TrsFiles {
  const { coverImage, attachments } = article.metadata
  const present = presentAssets(article)
  const { used, warnings } = bodyPictures(article)
  const cover = present.get(coverImage)
  const pictures = [...new Set(cover === undefined ? used : [...used, cover])]
  const names = [...new Set(attachments)]
  const taken = new Set<string>()
  const named = (kind: TrsFileKind) => (asset: Asset) => ({
    asset,
    kind,
    name: trsFileName(article, asset, kind, taken),
  })
  return {
    files: [...pictures.map(named('picture')), ...names.flatMap((name) => present.get(name) ?? []).map(named('file'))],
    warnings: [
      ...warnings,
      ...(coverImage !== '' && cover === undefined
        ? [warning('missingBytes', 'publish.warning.missingCover', { name: coverImage })]
        : []),
      ...names
        .filter((name) => !present.has(name))
        .map((name) => warning('missingBytes', 'publish.warning.missingFile', { name })),
    ],
  }
}
