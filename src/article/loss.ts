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
  | 'badPicture'
  | 'equation'
  | 'trackedChange'
  | 'privateUse'
  | 'fromProperties'

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
  badPicture: {
    zh: '不能使用的图片格式，只留了位置，请换成 JPEG 或 PNG',
    en: 'a picture in a format that cannot be used; its place was kept, replace it by a JPEG or PNG',
  },
  equation: { zh: '公式，已改为一行文字，请核对', en: 'an equation, set as text on one line; please check' },
  trackedChange: {
    zh: '带修订的文稿，已按接受全部修订后的文字导入，请核对',
    en: 'a manuscript with tracked changes, taken as if all were accepted; please check',
  },
  privateUse: {
    zh: '自造字或专用字体的符号，已保留，换一台电脑可能显示不出',
    en: 'characters of a font of its own, kept; other machines may not show them',
  },
  fromProperties: {
    zh: '正文里没有，取自文档属性，请核对',
    en: 'not in the text, taken from the properties of the file; please check',
  },
}
