import type { Article } from '../../src/article/article.ts'
import { fragmentBlocks } from '../../src/publish/fragment/fragmentHtml.ts'
import type { Profile } from '../../src/publish/profile.ts'
import { wechatBlocks, wechatFoot } from '../../src/publish/wechat/wechatHtml.ts'
import { wechatPage } from '../../src/publish/wechat/wechatPage.ts'
import { WECHAT_STYLES } from '../../src/publish/wechat/wechatStyles.ts'
import type { StoredBlock } from '../editor/paperHandle.ts'
import type { LivePageMaker } from './livePage.ts'
import { liveUnits, type LiveUnit } from './liveUnits.ts'
import { BARE_PAGE } from './previewHtml.ts'

interface Written {
  /** what is written with it */
  readonly said: StoredBlock | null
  /** what it depends on before it: the last heading's level, or the addresses that are notes already */
  readonly from: string
  readonly html: string
  /** the same after it */
  readonly level: number
  readonly links: readonly string[]
}

/** Cannot occur in a page: every `<` of the article is escaped. */
const BODY = '<!--body-->'

/**
 * Makes what shows a fragment, or WeChat's reading page, while the body is written: a block that is the same object as before is not written again
 * unless what stands before it changes it. The blocks of WeChat's page stand in an element of their own, which is not copied.
 * @param article everything but the body: with other metadata or assets another maker is made
 */
export function createLiveBody(
  article: Omit<Article, 'document'>,
  profile: Profile,
  form: 'fragment' | 'wechat',
  pictureUrl: (name: string) => string,
): LivePageMaker {
  const written = new WeakMap<StoredBlock, Written>()

  function write({ block, said, content }: LiveUnit, level: number, links: readonly string[]): Written {
    const from = form === 'fragment' ? String(level) : links.join(' ')
    const kept = written.get(block)
    // A block without links is the same whatever notes there are.
    const isSame = kept?.from === from || (form === 'wechat' && kept?.links.length === 0)
    if (kept !== undefined && kept.said === said && isSame) return kept
    const part = { ...article, document: { type: 'doc', content } } as const
    const last = { level }
    const all = [...links]
    const blocks =
      form === 'fragment'
        ? fragmentBlocks(part, profile, (name) => ({ src: pictureUrl(name) }), last)
        : wechatBlocks(part, pictureUrl, all)
    const own = wechatLinks(part, form)
    const made = { said, from, html: blocks.filter((html) => html !== '').join('\n'), level: last.level, links: own }
    written.set(block, made)
    return made
  }

  return (blocks) => {
    const html: string[] = []
    const links: string[] = []
    let level = 1
    for (const unit of liveUnits(blocks)) {
      const made = write(unit, level, links)
      level = made.level
      for (const link of made.links) if (!links.includes(link)) links.push(link)
      if (made.html !== '') html.push(made.html)
    }
    if (form === 'fragment') return { ...BARE_PAGE, blocks: html, at: 'body' }
    const foot = wechatFoot(article, profile, links)
    const inner = `<section style="${WECHAT_STYLES.body}"><div class="body">${BODY}</div>${foot}</section>`
    const [before = '', after = ''] = wechatPage(article, inner).split(BODY)
    return { before, blocks: html, after, at: 'section > .body' }
  }
}

/** The addresses that a block has by itself, in order. */
function wechatLinks(part: Article, form: 'fragment' | 'wechat'): readonly string[] {
  const links: string[] = []
  if (form === 'wechat') wechatBlocks(part, () => '', links)
  return links
}
