import type { Family } from './family.ts'

/** Names of metas, best first. `Maketime` and file times are left out: they are when the page was made, not when the article was published. */
const NAMES = {
  title: ['articletitle'],
  publishedAt: [
    'pubdate',
    'publishdate',
    'publish_date',
    'pub_date',
    'firstpublishtime',
    'weibo: article:create_at',
    'apub:time',
    'dcterms.created',
    'dc.date',
  ],
  source: ['contentsource', 'source', 'mediaid', 'apub:from'],
  authors: ['author'],
  editors: ['editor', 'contenteditor'],
  keywords: ['keywords'],
  abstract: ['description'],
} as const

/** The meta block of the government portals' standard and its relatives. */
export const metaNames: Family = {
  name: 'meta',
  told: (page) => {
    const told: Record<string, { value: string; where: string }> = {}
    for (const [key, names] of Object.entries(NAMES)) {
      const name = names.find((candidate) => page.meta(candidate) !== '')
      if (name !== undefined) told[key] = { value: page.meta(name), where: `meta ${name}` }
    }
    return told
  },
}
