import type { Article } from '../../../src/article/article.ts'
import { loadArticle } from '../../../src/article/load.ts'
import { isMissing } from '../../files/errnoOf.ts'
import { etagOf } from '../../files/etagOf.ts'
import type { ArticlePaths } from '../../library/articlePaths.ts'
import type { Inspection } from './inspection.ts'

/** An article.json that can be read. */
export interface ReadArticle {
  readonly article: Article
  readonly etag: string
  /** nothing of it would be repaired, and no newer version wrote it */
  readonly whole: boolean
}

/**
 * Looks at an article.json: it is there, it is an article, and nothing of it would have to be repaired.
 * @returns null where it cannot be read
 */
export async function checkArticleFile(look: Inspection, { file }: ArticlePaths): Promise<ReadArticle | null> {
  let bytes: Uint8Array
  try {
    bytes = await look.fs.readFile(file)
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    look.found('articleMissing', file)
    return null
  }
  const loaded = loadArticle(new TextDecoder().decode(bytes))
  if (!loaded.ok) {
    look.found('articleBroken', file, `${String(bytes.byteLength)} bytes`)
    return null
  }
  const { article, losses, newer } = loaded.value
  if (newer) look.found('articleNewer', file)
  else if (losses.length > 0)
    look.found('articleLosses', file, `${String(losses.length)}, first at ${losses[0]?.where ?? ''}`)
  return { article, etag: etagOf(bytes), whole: !newer && losses.length === 0 }
}
