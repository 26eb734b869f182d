import type { Article } from '../../article/article.ts'
import type { Asset } from '../../article/asset.ts'
import { isWebAddress } from '../../article/document/safeAddress.ts'
import { fieldText } from '../fieldText.ts'
import { assetPath, relativeAddress } from '../fileNames.ts'
import { chineseDate, machineDate } from '../markup/dates.ts'
import { element, voidElement } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { linkAddress } from '../markup/linkAddress.ts'
import type { Profile } from '../profile.ts'
import { LABELS } from './labels.ts'

/**
 * The article with everything that stands around its body, in the order of the reference page: breadcrumb, title, info line, summary, body,
 * affiliation, reprint line and editors. Parts that are empty are left out, but for the summary labels that the profile asks for.
 */
export function articleHtml(article: Article, profile: Profile, body: string, attachments: readonly Asset[]): string {
  const { metadata } = article
  const inner = [
    pathHtml(article),
    titleHtml(article),
    infoHtml(article, profile),
    summaryHtml(article, profile),
    `<div class="body">\n${body}\n</div>`,
    wrap('affiliation', metadata.authorAffiliation, (text) => `(${LABELS.affiliation}${text})`),
    attachmentsHtml(attachments),
    footHtml(article, profile),
  ].filter((part) => part !== '')
  return `<article>\n${inner.join('\n')}\n</article>`
}

function pathHtml({ metadata }: Article): string {
  if (metadata.channelPath.length === 0) return ''
  const path = [LABELS.home, ...metadata.channelPath].join(LABELS.pathSeparator)
  return element('p', { class: 'path' }, escapeText(path))
}

function titleHtml({ metadata: { kicker, title, subtitle } }: Article): string {
  const lines = [
    wrap('kicker', kicker, (text) => text),
    title.trim() === '' ? '' : element('h1', {}, escapeText(title)),
    wrap('subtitle', subtitle, (text) => text),
  ].filter((line) => line !== '')
  if (title.trim() === '' || lines.length === 1) return lines.join('\n')
  return element('hgroup', {}, `\n${lines.join('\n')}\n`)
}

function infoHtml({ metadata }: Article, profile: Profile): string {
  const date = escapeText(chineseDate(metadata.publishedAt))
  const datetime = machineDate(metadata.publishedAt)
  const authors = fieldText(metadata, 'authors', profile)
  const parts = [
    date === '' || datetime === null ? date : element('time', { datetime }, date),
    metadata.source === '' ? '' : element('span', {}, LABELS.source + sourceHtml(metadata.source, metadata.sourceUrl)),
    authors === '' ? '' : element('span', {}, LABELS.authors + escapeText(authors)),
    textSizeHtml(),
  ]
  return element('p', { class: 'info' }, parts.filter((part) => part !== '').join(' '))
}

function sourceHtml(source: string, address: string): string {
  const href = isWebAddress(address) ? linkAddress(address) : null
  return href === null ? escapeText(source) : element('a', { href }, escapeText(source))
}

/** Three radio buttons that the style sheet reads with `:has()`: the text size changes without a script. */
function textSizeHtml(): string {
  const buttons = LABELS.textSizes.map((label, index) =>
    voidElement('input', {
      type: 'radio',
      name: 'text-size',
      class: `size-${index}`,
      'aria-label': label,
      checked: index === 1 ? true : null,
    }),
  )
  const group = { class: 'size', role: 'radiogroup', 'aria-labelledby': 'text-size' }
  return element('span', group, element('span', { id: 'text-size' }, LABELS.textSize) + buttons.join(''))
}

function summaryHtml({ metadata }: Article, profile: Profile): string {
  const line = (label: string, text: string, always: boolean): string =>
    text === '' && !always ? '' : element('p', {}, element('span', { class: 'label' }, label) + escapeText(text))
  const lines = [
    line(LABELS.abstract, metadata.abstract, profile.printEmptySummary),
    line(LABELS.keywords, fieldText(metadata, 'keywords', profile), false),
    line(LABELS.authorBio, metadata.authorBio, profile.printEmptySummary),
  ].filter((text) => text !== '')
  return lines.length === 0 ? '' : element('div', { class: 'summary' }, `\n${lines.join('\n')}\n`)
}

function attachmentsHtml(attachments: readonly Asset[]): string {
  if (attachments.length === 0) return ''
  const links = attachments.map(({ name }) =>
    element('a', { href: relativeAddress(assetPath('file', name)) }, escapeText(name)),
  )
  return element('p', { class: 'attachments' }, LABELS.attachments + links.join('、'))
}

function footHtml({ metadata }: Article, profile: Profile): string {
  const editors = fieldText(metadata, 'editors', profile)
  const text = [
    metadata.source === '' ? '' : LABELS.reprint + metadata.source,
    editors === '' ? '' : `(${LABELS.editors}${editors})`,
  ]
  return wrap('foot', text.filter((part) => part !== '').join(' '), (line) => line)
}

function wrap(name: string, text: string, write: (text: string) => string): string {
  return text === '' ? '' : element('p', { class: name }, escapeText(write(text)))
}
