import type { Asset } from '../../article/asset.ts'
import type { PublishWarning } from '../publication.ts'
import { warning } from '../warning.ts'
import { utf8Length } from '../utf8Length.ts'
import type { WechatHtml } from './wechatHtml.ts'

/** The content must stay below both, markup included. */
const CHARACTERS = 20_000
const BYTES = 1024 * 1024

/**
 * What WeChat does not take: links, pictures that are not uploaded there, and content of this length.
 * @param pictures those that the body shows
 */
export function wechatWarnings(
  { html, links }: WechatHtml,
  pictures: readonly Asset[],
  cover: Asset | null,
): PublishWarning[] {
  const characters = [...html].length
  const bytes = utf8Length(html)
  return [
    ...(characters >= CHARACTERS
      ? [warning('tooLong', 'publish.warning.wechatCharacters', { length: characters, most: CHARACTERS })]
      : []),
    ...(bytes >= BYTES ? [warning('tooLong', 'publish.warning.wechatBytes', { length: bytes, most: BYTES })] : []),
    ...(pictures.length === 0
      ? []
      : [
          warning('uploadByHand', 'publish.warning.uploadByHand', {
            count: pictures.length,
            names: listed(pictures.map(({ name }) => name)),
          }),
        ]),
    ...(cover === null ? [] : [warning('uploadByHand', 'publish.warning.coverByHand', { name: cover.name })]),
    ...(links.length === 0 ? [] : [warning('linksDropped', 'publish.warning.linksDropped', { count: links.length })]),
  ]
}

function listed(names: readonly string[]): { zh: string; en: string } {
  return { zh: names.join('、'), en: names.join(', ') }
}
