import type { Article } from '../../article/article.ts'
import { assetPath, fileStem, relativeAddress } from '../fileNames.ts'
import { metadataWarnings } from '../metadataWarnings.ts'
import type { Profile } from '../profile.ts'
import type { Publication, PublishWarning } from '../publication.ts'
import { warning } from '../warning.ts'
import { articleFiles } from '../articleFiles.ts'
import { pageHtml } from './pageHtml.ts'

/** The whole page `<id>.html`, with its pictures in `images/` and its attachments in `files/`. */
export function publishPage(article: Article, profile: Profile): Publication {
  const found = articleFiles(article)
  const text = pageHtml(article, profile, found, (name) => relativeAddress(assetPath('picture', name)))
  return {
    files: [{ path: `${fileStem(article.id)}.html`, kind: 'text', text }, ...found.files],
    warnings: [...metadataWarnings(article.metadata, profile), ...titleWarning(article, profile), ...found.warnings],
  }
}

function titleWarning({ metadata }: Article, { required }: Profile): PublishWarning[] {
  const told = metadata.title.trim() !== '' || required.includes('title')
  return told ? [] : [warning('noTitle', 'publish.warning.noTitle')]
}
