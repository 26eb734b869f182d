import type { Profile } from '../../src/publish/profile.ts'

/** What is previewed: the whole page, the body fragment as a CMS would show it, WeChat's reading page, or an output's bare text. */
export type PreviewForm = 'page' | 'fragment' | 'wechat' | 'source'

/** How a profile's output can be seen; null where there is nothing to see (a package, a Word file). */
export function shownForm({ target }: Profile): PreviewForm | null {
  switch (target) {
    case 'page':
    case 'pdf':
      return 'page'
    case 'fragment':
      return 'fragment'
    case 'wechat':
      return 'wechat'
    case 'package':
    case 'word':
      return null
    default:
      return 'source'
  }
}
