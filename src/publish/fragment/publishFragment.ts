import type { Article } from '../../article/article.ts'
import { bodyPictures } from '../bodyPictures.ts'
import { assetPath, fileStem } from '../fileNames.ts'
import { metadataWarnings } from '../metadataWarnings.ts'
import type { Profile } from '../profile.ts'
import type { OutputFile, Publication } from '../publication.ts'
import { fragmentHtml } from './fragmentHtml.ts'

/** The body fragment `<id>.fragment.html`, with its pictures in `images/`. */
export function publishFragment(article: Article, profile: Profile): Publication {
  const { used, warnings } = bodyPictures(article)
  const main: OutputFile = {
    path: `${fileStem(article.id)}.fragment.html`,
    kind: 'text',
    text: fragmentHtml(article, profile),
  }
  const pictures = used.map(({ name, size }): OutputFile => ({
    path: assetPath('picture', name),
    kind: 'asset',
    asset: name,
    size,
  }))
  return { files: [main, ...pictures], warnings: [...metadataWarnings(article.metadata, profile), ...warnings] }
}
