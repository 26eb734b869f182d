import type { Article } from '../../article/article.ts'
import { articleAssets } from '../articleAssets.ts'
import { articleFiles } from '../articleFiles.ts'
import { fileStem } from '../fileNames.ts'
import { cleanText } from '../markup/cleanText.ts'
import { metadataWarnings } from '../metadataWarnings.ts'
import type { Profile } from '../profile.ts'
import type { Publication } from '../publication.ts'
import { ninjsObject } from './ninjsObject.ts'

/** The exchange file `<id>.ninjs.json` in ninjs 3.1, with its pictures in `images/` and its attachments in `files/`. */
export function publishNinjs(article: Article, profile: Profile): Publication {
  const { files, warnings } = articleFiles(article)
  const text = `${JSON.stringify(ninjsObject(article, profile, articleAssets(article)), cleaned, 2)}\n`
  return {
    files: [{ path: `${fileStem(article.id)}.ninjs.json`, kind: 'text', text }, ...files],
    warnings: [...metadataWarnings(article.metadata, profile), ...warnings],
  }
}

function cleaned(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value
}
