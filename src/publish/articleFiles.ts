import type { Article } from '../article/article.ts'
import type { Asset } from '../article/asset.ts'
import { articleAssets } from './articleAssets.ts'
import { assetPath } from './fileNames.ts'
import type { OutputEntry, PublishWarning } from './publication.ts'

/** The files that go with a page, the picture that stands for it, and what is missing. */
export interface ArticleFiles {
  readonly files: readonly OutputEntry[]
  /** the cover, else the first picture of the body; its path in the output folder */
  readonly image: string | null
  /** the attachments whose bytes are here */
  readonly attachments: readonly Asset[]
  readonly warnings: readonly PublishWarning[]
}

/** The files of an article as they lie beside its text: pictures in `images/`, attachments in `files/`. */
export function articleFiles(article: Article): ArticleFiles {
  const { pictures, image, attachments, warnings } = articleAssets(article)
  return {
    files: [
      ...pictures.map((asset) => outputEntry('picture', asset)),
      ...attachments.map((asset) => outputEntry('file', asset)),
    ],
    image: image === null ? null : assetPath('picture', image.name),
    attachments,
    warnings,
  }
}

function outputEntry(kind: 'picture' | 'file', { name, size }: Asset): OutputEntry {
  return { path: assetPath(kind, name), kind: 'asset', asset: name, size }
}
