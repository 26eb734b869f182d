import type { Article } from '../../article/article.ts'
import { articleFiles } from '../articleFiles.ts'
import { assetPath, fileStem, relativeAddress } from '../fileNames.ts'
import { foldBody } from '../markup/foldBody.ts'
import { metadataWarnings } from '../metadataWarnings.ts'
import { otherForms } from '../otherForms.ts'
import { presentAssets } from '../presentAssets.ts'
import type { Profile } from '../profile.ts'
import type { Publication } from '../publication.ts'
import { frontMatter } from './frontMatter.ts'
import { joinBlocks } from './joinBlocks.ts'
import { markdownWriter } from './markdownWriter.ts'

/** The article `<id>.md`: its metadata in front, then the body; pictures in `images/`, attachments in `files/`. */
export function publishMarkdown(article: Article, profile: Profile): Publication {
  const { files, warnings } = articleFiles(article)
  const present = presentAssets(article)
  const writer = markdownWriter((asset) => (present.has(asset) ? relativeAddress(assetPath('picture', asset)) : null))
  const body = joinBlocks(foldBody(article.document, writer))
  const text = `${frontMatter(article)}\n${body}${body === '' ? '' : '\n'}`
  return {
    files: [{ path: `${fileStem(article.id)}.md`, kind: 'text', text }, ...files],
    warnings: [
      ...metadataWarnings(article.metadata, profile),
      ...warnings,
      ...otherForms(article.document, { ruby: true, colour: true, boxes: true, groups: true }),
    ],
  }
}
