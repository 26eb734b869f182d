import type { ArticleRule } from '../rule.ts'

/** A picture that stands in the body twice. */
export const duplicatePicture: ArticleRule = {
  kind: 'article',
  id: 'duplicatePicture',
  group: 'text',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '这张图片前面已经用过。', en: 'This picture stands in the body already.' },
  reason: { zh: '同一张图片在正文里出现了两次。', en: 'The same picture stands in the body twice.' },
  check({ outline: { pictures } }) {
    const seen = new Set<string>()
    return pictures.flatMap(({ name, path }) => {
      const again = name !== '' && seen.has(name)
      seen.add(name)
      return again ? [{ place: { kind: 'block' as const, path }, from: 0, to: 0 }] : []
    })
  },
}
