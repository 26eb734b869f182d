import type { Article } from '../../article/article.ts'
import { bodyPictures } from '../bodyPictures.ts'
import { assetPath, fileStem } from '../fileNames.ts'
import { metadataWarnings } from '../metadataWarnings.ts'
import type { Profile } from '../profile.ts'
import type { OutputEntry, Publication } from '../publication.ts'
import { printHtml } from './printHtml.ts'

/** The page on paper: `<id>.pdf`, A4 with page numbers, printed by the shell's own engine. */
export function publishPdf(article: Article, profile: Profile): Publication {
  const { used, warnings } = bodyPictures(article)
  const beside = used.map(({ name, size }): OutputEntry => ({
    path: assetPath('picture', name),
    kind: 'asset',
    asset: name,
    size,
  }))
  return {
    files: [{ path: `${fileStem(article.id)}.pdf`, kind: 'print', html: printHtml(article, profile), entries: beside }],
    warnings: [...metadataWarnings(article.metadata, profile), ...warnings],
  }
}
