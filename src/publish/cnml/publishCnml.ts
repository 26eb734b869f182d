import type { Article } from '../../article/article.ts'
import type { FieldKey } from '../../article/fields.ts'
import { articleAssets } from '../articleAssets.ts'
import { assetPath, fileStem } from '../fileNames.ts'
import { metadataWarnings } from '../metadataWarnings.ts'
import { notCarried } from '../notCarried.ts'
import type { Profile } from '../profile.ts'
import type { OutputFile, Publication } from '../publication.ts'
import { cnmlXml } from './cnmlXml.ts'

/** What CNML 1.0 has a place for, as far as importers read it. */
const CARRIED: readonly FieldKey[] = [
  ...(['kicker', 'title', 'subtitle', 'channelPath', 'publishedAt', 'source', 'authors', 'editors'] as const),
  ...(['abstract', 'keywords', 'coverImage'] as const),
]

/** The exchange file `<id>.cnml.xml` in CNML 1.0, with its pictures in `images/`. */
export function publishCnml(article: Article, profile: Profile): Publication {
  const { pictures, attachments, warnings } = articleAssets(article)
  const carried: readonly FieldKey[] = attachments.length === 0 ? [...CARRIED, 'attachments'] : CARRIED
  const files: OutputFile[] = [
    { path: `${fileStem(article.id)}.cnml.xml`, kind: 'text', text: cnmlXml(article, profile, pictures) },
    ...pictures.map(({ name, size }): OutputFile => ({
      path: assetPath('picture', name),
      kind: 'asset',
      asset: name,
      size,
    })),
  ]
  return {
    files,
    warnings: [...metadataWarnings(article.metadata, profile), ...warnings, ...notCarried(article.metadata, carried)],
  }
}
