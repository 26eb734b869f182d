import { createHash } from 'node:crypto'
import type { Article } from '../../../src/article/article.ts'

/** Of what a reviewer reads and passes: the headlines and the body. SHA-256, hexadecimal. */
export function textDigest({ metadata, document }: Pick<Article, 'metadata' | 'document'>): string {
  const { kicker, title, subtitle } = metadata
  return createHash('sha256')
    .update(JSON.stringify([kicker, title, subtitle, document]))
    .digest('hex')
}
