import { createHash } from 'node:crypto'
import type { Article } from '../../../src/article/article.ts'
import { cleanDocument } from '../../../src/article/changes/cleanDocument.ts'
import { withoutComments } from '../../../src/article/document/withoutComments.ts'

/** Of what a reviewer reads and passes: the headlines and the body, not what is said in comments, and what is undecided as if it were accepted. SHA-256, hexadecimal. */
export function textDigest({ metadata, document }: Pick<Article, 'metadata' | 'document'>): string {
  const { kicker, title, subtitle } = metadata
  return createHash('sha256')
    .update(JSON.stringify([kicker, title, subtitle, withoutComments(cleanDocument(document))]))
    .digest('hex')
}
