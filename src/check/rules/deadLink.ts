import type { ArticleRule } from '../rule.ts'

/** A link to a place within the page, which no article has: bodies carry no anchors. */
export const deadLink: ArticleRule = {
  kind: 'article',
  id: 'deadLink',
  group: 'text',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '页内链接没有目标。', en: 'The link within the page leads nowhere.' },
  reason: { zh: '发布后的页面里没有这个位置。', en: 'The published page has no such place.' },
  check: ({ outline: { links } }) =>
    links
      .filter(({ href }) => href.startsWith('#'))
      .map(({ path, from, to }) => ({ place: { kind: 'block' as const, path }, from, to })),
}
