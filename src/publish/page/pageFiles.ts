import type { Article } from '../../article/article.ts'
import type { Asset } from '../../article/asset.ts'
import { bodyPictures } from '../bodyPictures.ts'
import { assetPath } from '../fileNames.ts'
import { presentAssets } from '../presentAssets.ts'
import type { OutputFile, PublishWarning } from '../publication.ts'
import { warning } from '../warning.ts'

/** The files that go with a page, the picture that stands for it, and what is missing. */
export interface PageFiles {
  readonly files: readonly OutputFile[]
  /** the cover, else the first picture of the body; its path in the output folder */
  readonly image: string | null
  /** the attachments whose bytes are here */
  readonly attachments: readonly Asset[]
  readonly warnings: readonly PublishWarning[]
}

/** Gathers the pictures of the body, the cover and the attachments of an article. */
export function pageFiles(article: Article): PageFiles {
  const { coverImage } = article.metadata
  const present = presentAssets(article)
  const { used, warnings } = bodyPictures(article)
  const cover = present.get(coverImage)
  const pictures = new Set(cover === undefined ? used : [...used, cover])
  const names = [...new Set(article.metadata.attachments)]
  const attachments = names.flatMap((name) => present.get(name) ?? [])
  const image = cover ?? used[0]
  return {
    files: [
      ...[...pictures].map((asset) => outputFile('picture', asset)),
      ...attachments.map((asset) => outputFile('file', asset)),
    ],
    image: image === undefined ? null : assetPath('picture', image.name),
    attachments,
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

function outputFile(kind: 'picture' | 'file', { name, size }: Asset): OutputFile {
  return { path: assetPath(kind, name), kind: 'asset', asset: name, size }
}
