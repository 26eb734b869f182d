import type { Article } from '../../article/article.ts'
import { articleText } from '../../article/articleText.ts'
import { fileStem } from '../fileNames.ts'
import { presentAssets } from '../presentAssets.ts'
import type { OutputEntry, Publication } from '../publication.ts'
import { utf8Length } from '../utf8Length.ts'

/** A file as it lies in an article's folder. */
export interface FolderFile {
  /** within the article's folder */
  readonly path: string
  /** in bytes */
  readonly size: number
}

/**
 * The package (稿件包) `<id>.qingyang.zip`: the article's whole folder, byte for byte, which any desk opens.
 * @param files what lies in the folder; where that is not known, what the article itself tells of it
 */
export function publishPackage(article: Article, files: readonly FolderFile[] = toldFiles(article)): Publication {
  const entries = files.map(({ path, size }): OutputEntry => ({
    path: `${article.id}/${path}`,
    kind: 'stored',
    stored: path,
    size,
  }))
  return {
    files: [{ path: `${fileStem(article.id)}.qingyang.zip`, kind: 'archive', entries, moment: article.modifiedAt }],
    warnings: [],
  }
}

function toldFiles(article: Article): FolderFile[] {
  const assets = [...presentAssets(article).values()]
  return [
    { path: 'article.json', size: utf8Length(articleText(article)) },
    ...assets.map(({ name, size }) => ({ path: `assets/${name}`, size: size ?? 0 })),
  ]
}
