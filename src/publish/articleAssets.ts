import type { Article } from '../article/article.ts'
import type { Asset } from '../article/asset.ts'
import { bodyPictures } from './bodyPictures.ts'
import { presentAssets } from './presentAssets.ts'
import type { PublishWarning } from './publication.ts'
import { warning } from './warning.ts'

/** The pictures and files that leave with an article, and what is missing. Each has its bytes here. */
export interface ArticleAssets {
  /** those of the body, in its order, then the cover where the body does not show it */
  readonly pictures: readonly Asset[]
  /** the picture that stands for the article: the cover, else the first of the body */
  readonly image: Asset | null
  readonly attachments: readonly Asset[]
  readonly warnings: readonly PublishWarning[]
}

/** Gathers the pictures of the body, the cover and the attachments of an article. */
export function articleAssets(article: Article): ArticleAssets {
  const { coverImage, attachments } = article.metadata
  const present = presentAssets(article)
  const { used, warnings } = bodyPictures(article)
  const cover = present.get(coverImage)
  const names = [...new Set(attachments)]
  return {
    pictures: [...new Set(cover === undefined ? used : [...used, cover])],
    image: cover ?? used[0] ?? null,
    attachments: names.flatMap((name) => present.get(name) ?? []),
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
