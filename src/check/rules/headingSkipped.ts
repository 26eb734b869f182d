import type { ArticleRule, PlacedHit } from '../rule.ts'

/** A heading two levels below the one before it. The body begins at level 2. */
export const headingSkipped: ArticleRule = {
  kind: 'article',
  id: 'headingSkipped',
  group: 'text',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '小标题跳过了一级。', en: 'The heading skips a level.' },
  reason: {
    zh: '小标题应逐级下降，读屏软件靠它导航。',
    en: 'Headings go down one level at a time; screen readers find their way by them.',
  },
  check({ outline: { headings } }) {
    let before = 1
    return headings.flatMap(({ path, level, text }): PlacedHit[] => {
      const skips = level > before + 1
      before = level
      return skips ? [{ place: { kind: 'block', path }, from: 0, to: text.length }] : []
    })
  },
}
