import type { Bilingual } from '../base/language.ts'
import type { FieldKind } from './fieldKinds.ts'

/** The parts of the inspector in which fields stand together. */
export type FieldGroup = 'headline' | 'byline' | 'summary' | 'publication' | 'rights'

/** One metadata field: the form, importers, exporters, checks and the review read this and nothing else. */
export interface Field {
  readonly label: Bilingual
  readonly kind: FieldKind
  /** a list of values, in order; else one value */
  readonly many: boolean
  readonly group: FieldGroup
  /** without it an article cannot be published anywhere */
  readonly required?: true
  /** the desk offers what was used before */
  readonly remembers?: true
  /** a list that is one path: its items lead from the general to the particular */
  readonly path?: true
  /** filled by the desk (review record, asset store), shown but not typed */
  readonly derived?: true
  /** for `choice`: the closed set of values with their labels; '' stands for "not said" */
  readonly options?: Readonly<Record<string, Bilingual>>
}

const one = { many: false } as const
const list = { many: true } as const

/** The metadata of an article, in the order in which the desk shows it. Source of names and labels: the reference article page. */
export const FIELDS = {
  kicker: { ...one, label: { zh: '引题', en: 'Kicker' }, kind: 'line', group: 'headline' },
  title: { ...one, label: { zh: '标题', en: 'Title' }, kind: 'line', group: 'headline', required: true },
  subtitle: { ...one, label: { zh: '副题', en: 'Subtitle' }, kind: 'line', group: 'headline' },
  channelPath: {
    ...list,
    label: { zh: '栏目', en: 'Channel' },
    kind: 'name',
    group: 'publication',
    remembers: true,
    path: true,
  },
  publishedAt: { ...one, label: { zh: '发布时间', en: 'Published' }, kind: 'dateTime', group: 'publication' },
  source: { ...one, label: { zh: '来源', en: 'Source' }, kind: 'name', group: 'publication', remembers: true },
  sourceUrl: { ...one, label: { zh: '原文链接', en: 'Source address' }, kind: 'url', group: 'publication' },
  authors: { ...list, label: { zh: '作者', en: 'Authors' }, kind: 'name', group: 'byline', remembers: true },
  authorAffiliation: {
    ...one,
    label: { zh: '作者单位', en: 'Affiliation' },
    kind: 'line',
    group: 'byline',
    remembers: true,
  },
  authorBio: { ...one, label: { zh: '作者简介', en: 'About the author' }, kind: 'text', group: 'byline' },
  editors: { ...list, label: { zh: '责编', en: 'Editors' }, kind: 'name', group: 'byline', remembers: true },
  abstract: { ...one, label: { zh: '内容摘要', en: 'Abstract' }, kind: 'text', group: 'summary' },
  keywords: { ...list, label: { zh: '关键词', en: 'Keywords' }, kind: 'name', group: 'summary' },
  proofreaders: { ...list, label: { zh: '校对', en: 'Proofreaders' }, kind: 'name', group: 'byline', remembers: true },
  reviewers: { ...list, label: { zh: '审核', en: 'Reviewers' }, kind: 'name', group: 'byline', remembers: true },
  origin: {
    ...one,
    label: { zh: '稿件性质', en: 'Origin' },
    kind: 'choice',
    group: 'rights',
    options: {
      '': { zh: '未注明', en: 'Not said' },
      original: { zh: '原创', en: 'Original' },
      reprint: { zh: '转载', en: 'Reprint' },
      compiled: { zh: '编译', en: 'Compiled' },
    },
  },
  language: {
    ...one,
    label: { zh: '语种', en: 'Language' },
    kind: 'choice',
    group: 'rights',
    options: {
      'zh-CN': { zh: '简体中文', en: 'Chinese (simplified)' },
      'zh-TW': { zh: '繁体中文', en: 'Chinese (traditional)' },
      en: { zh: '英文', en: 'English' },
      '': { zh: '其他', en: 'Other' },
    },
  },
  rights: { ...one, label: { zh: '版权', en: 'Rights' }, kind: 'line', group: 'rights', remembers: true },
  coverImage: { ...one, label: { zh: '封面', en: 'Cover picture' }, kind: 'asset', group: 'publication' },
  attachments: { ...list, label: { zh: '附件', en: 'Attachments' }, kind: 'asset', group: 'publication' },
} as const satisfies Record<string, Field>

/** The key of a metadata field. */
export type FieldKey = keyof typeof FIELDS

/** All keys, in the table's order. */
export const FIELD_KEYS = Object.keys(FIELDS) as FieldKey[]

/** The table seen as plain fields, for code that walks it. */
export function fieldOf(key: FieldKey): Field {
  return FIELDS[key]
}
