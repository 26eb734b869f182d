import type { Family } from './family.ts'

/** The ids that Baidu News asked sites to mark their info line with. */
export const baiduIds: Family = {
  name: 'Baidu',
  shown: {
    publishedAt: ['#pubtime_baidu', '#pubtime'],
    source: ['#source_baidu'],
    authors: ['#author_baidu'],
    editors: ['#editor_baidu'],
  },
}
