import type { Bilingual } from '../base/language.ts'

/** Why something did not come through whole. */
export type LossKind =
  | 'unknownNode'
  | 'unknownMark'
  | 'badAttribute'
  | 'badStructure'
  | 'badField'
  | 'unsafeAddress'
  | 'missingBytes'
  | 'remotePicture'
  | 'badCharacter'
  | 'unsupported'

/** One thing that could not be taken over whole, so that nothing is lost silently. */
export interface Loss {
  readonly kind: LossKind
  /** where it stood: a field key, a node path such as `document/3/0`, or a line number of the manuscript */
  readonly where: string
  /** the piece itself, shortened to what a person recognises it by */
  readonly what: string
}

/** The words for each kind of loss. */
export const LOSS_LABELS: Readonly<Record<LossKind, Bilingual>> = {
  unknownNode: { zh: '未知的内容块，文字已保留', en: 'unknown block, its text was kept' },
  unknownMark: { zh: '未知的文字格式，文字已保留', en: 'unknown text style, its text was kept' },
  badAttribute: { zh: '不合规的属性，已改用默认值', en: 'invalid attribute, the default was used' },
  badStructure: { zh: '位置不合规的内容，文字已保留', en: 'misplaced content, its text was kept' },
  badField: { zh: '不合规的元数据，未采用', en: 'invalid metadata, not taken' },
  unsafeAddress: { zh: '不安全的链接，已去掉', en: 'unsafe address, removed' },
  missingBytes: { zh: '只有文件名，没有文件内容', en: 'only the name, not the file itself' },
  remotePicture: { zh: '网络图片，未下载', en: 'picture on the network, not fetched' },
  badCharacter: { zh: '不可读的字符，已去掉或显示为“�”', en: 'unreadable characters, removed or shown as “�”' },
  unsupported: { zh: '不支持的内容，文字已保留', en: 'unsupported content, its text was kept' },
}
