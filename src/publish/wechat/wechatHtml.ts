import type { Article } from '../../article/article.ts'
import { isWebAddress } from '../../article/document/safeAddress.ts'
import { pictureRatio } from '../../article/pictureRatio.ts'
import { fieldText } from '../fieldText.ts'
import { element } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { foldBody } from '../markup/foldBody.ts'
import { LABELS } from '../page/labels.ts'
import { presentAssets } from '../presentAssets.ts'
import type { Profile } from '../profile.ts'
import { linkSign } from './linkSign.ts'
import { WECHAT_STYLES as STYLES } from './wechatStyles.ts'
import { wechatWriter } from './wechatWriter.ts'

/** An article for the editor of WeChat, and the addresses that became notes. */
export interface WechatHtml {
  readonly html: string
  readonly links: readonly string[]
}

/**
 * The body as WeChat's editor takes it, with source, affiliation and editors under it, and the addresses of its links as notes. No class, no
 * id, no script, no style sheet, no address that leads elsewhere but as text.
 * @param pictureUrl gives a picture's address by its asset's name; asked only for pictures whose bytes are here
 */
export function wechatHtml(article: Article, profile: Profile, pictureUrl: (name: string) => string): WechatHtml {
  const links: string[] = []
  const blocks = wechatBlocks(article, pictureUrl, links)
  const parts = [...blocks, wechatFoot(article, profile, links)].filter((part) => part !== '')
  return { html: `${element('section', { style: STYLES.body }, `\n${parts.join('\n')}\n`)}\n`, links }
}

/** The same block by block, be it all of the body or a part. @param links addresses that are notes already; further ones are added */
export function wechatBlocks(
  article: Article,
  pictureUrl: (name: string) => string,
  links: string[],
): readonly string[] {
  const present = presentAssets(article)
  const writer = wechatWriter({
    pictureUrl: (asset) => (present.has(asset) ? pictureUrl(asset) : null),
    ratioOf: (asset) => pictureRatio(present.get(asset)),
    noteOf(href) {
      const address = isWebAddress(href) ? href : /^mailto:/i.test(href) ? href.slice('mailto:'.length) : null
      if (address === null) return null
      if (!links.includes(address)) links.push(address)
      return links.indexOf(address) + 1
    },
  })
  return foldBody(article.document, writer).map(({ html }) => html)
}

/** What stands under the body: the addresses of links as notes, source, affiliation and editors; '' for nothing. */
export function wechatFoot(article: Pick<Article, 'metadata'>, profile: Profile, links: readonly string[]): string {
  return [notesHtml(links), footHtml(article, profile)].filter((part) => part !== '').join('\n')
}

function notesHtml(links: readonly string[]): string {
  if (links.length === 0) return ''
  const notes = links.map((address, index) => line(`${linkSign(index + 1)} ${address}`))
  return element('section', { style: STYLES.notes }, line('参考链接：') + notes.join(''))
}

function footHtml({ metadata }: Pick<Article, 'metadata'>, profile: Profile): string {
  const editors = fieldText(metadata, 'editors', profile)
  const lines = [
    metadata.source === '' ? '' : LABELS.source + metadata.source,
    metadata.authorAffiliation === '' ? '' : LABELS.affiliation + metadata.authorAffiliation,
    editors === '' ? '' : LABELS.editors + editors,
  ].filter((text) => text !== '')
  return lines.length === 0 ? '' : element('section', { style: STYLES.notes }, lines.map(line).join(''))
}

function line(text: string): string {
  return element('p', { style: STYLES.note }, escapeText(text))
}
