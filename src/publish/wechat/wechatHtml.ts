import type { Article } from '../../article/article.ts'
import { isWebAddress } from '../../article/document/safeAddress.ts'
import { fieldText } from '../fieldText.ts'
import { element } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { foldBody } from '../markup/foldBody.ts'
import { LABELS } from '../page/labels.ts'
import { presentAssets } from '../presentAssets.ts'
import type { Profile } from '../profile.ts'
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
  const present = presentAssets(article)
  const links: string[] = []
  const writer = wechatWriter({
    pictureUrl: (asset) => (present.has(asset) ? pictureUrl(asset) : null),
    noteOf(href) {
      const address = isWebAddress(href) ? href : /^mailto:/i.test(href) ? href.slice('mailto:'.length) : null
      if (address === null) return null
      if (!links.includes(address)) links.push(address)
      return links.indexOf(address) + 1
    },
  })
  const blocks = foldBody(article.document, writer).map(({ html }) => html)
  const parts = [...blocks, notesHtml(links), footHtml(article, profile)].filter((part) => part !== '')
  return { html: `${element('section', { style: STYLES.body }, `\n${parts.join('\n')}\n`)}\n`, links }
}

function notesHtml(links: readonly string[]): string {
  if (links.length === 0) return ''
  const notes = links.map((address, index) => line(`[${index + 1}] ${address}`))
  return element('section', { style: STYLES.notes }, line('参考链接：') + notes.join(''))
}

function footHtml({ metadata }: Article, profile: Profile): string {
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
