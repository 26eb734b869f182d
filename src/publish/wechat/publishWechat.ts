import type { Article } from '../../article/article.ts'
import type { FieldKey } from '../../article/fields.ts'
import { articleAssets } from '../articleAssets.ts'
import { bodyPictures } from '../bodyPictures.ts'
import { assetPath, fileStem, relativeAddress } from '../fileNames.ts'
import { metadataWarnings } from '../metadataWarnings.ts'
import { notCarried } from '../notCarried.ts'
import { otherForms } from '../otherForms.ts'
import type { Profile } from '../profile.ts'
import type { OutputFile, Publication } from '../publication.ts'
import { wechatHtml } from './wechatHtml.ts'
import { wechatPage } from './wechatPage.ts'
import { wechatWarnings } from './wechatWarnings.ts'

/** What the form beside WeChat's editor takes, and what the text itself tells. */
const CARRIED: readonly FieldKey[] = [
  ...(['title', 'authors', 'abstract', 'sourceUrl', 'coverImage', 'origin'] as const),
  ...(['source', 'authorAffiliation', 'editors'] as const),
]

/**
 * The text `<id>.wechat.html` to be copied into WeChat's editor, as a page that shows it in its reading width; pictures, which have to be
 * uploaded by hand, in `images/`.
 */
export function publishWechat(article: Article, profile: Profile): Publication {
  const { metadata } = article
  const assets = articleAssets(article)
  const written = wechatHtml(article, profile, (name) => relativeAddress(assetPath('picture', name)))
  const files: OutputFile[] = [
    { path: `${fileStem(article.id)}.wechat.html`, kind: 'text', text: wechatPage(article, written.html) },
    ...assets.pictures.map(({ name, size }): OutputFile => ({
      path: assetPath('picture', name),
      kind: 'asset',
      asset: name,
      size,
    })),
  ]
  return {
    files,
    warnings: [
      ...metadataWarnings(metadata, profile),
      ...assets.warnings,
      ...otherForms(article.document, { ruby: true }),
      ...wechatWarnings(written, bodyPictures(article).used, assets.image),
      ...notCarried(metadata, CARRIED),
    ],
  }
}
