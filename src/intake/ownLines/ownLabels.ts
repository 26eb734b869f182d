import type { FieldKey } from '../../article/fields.ts'

/** The words by which a manuscript's own lines announce a field. */
export const OWN_LABELS = {
  authors: ['作者姓名', '作者', '撰稿', '撰文', '执笔', '文'],
  authorAffiliation: ['作者工作单位', '作者单位', '工作单位', '单位'],
  authorBio: ['作者简介', '作者介绍', '第一作者简介'],
  abstract: ['中文摘要', '内容摘要', '内容提要', '内容提示', '核心提示', '摘要', '提要'],
  keywords: ['关键词', '关键字', '主题词'],
  editors: ['责任编辑', '本文责编', '责编', '编辑'],
  proofreaders: ['责任校对', '校对'],
  reviewers: ['审核', '审校', '审稿'],
  source: ['稿件来源', '文章来源', '稿源', '来源'],
} as const satisfies Partial<Record<FieldKey, readonly string[]>>

/** A field that a manuscript's own line can announce. */
export type OwnKey = keyof typeof OWN_LABELS

const KEY_OF = new Map<string, OwnKey>(
  Object.entries(OWN_LABELS).flatMap(([key, words]) => words.map((word) => [word, key as OwnKey])),
)

/** The field of a label; spaces within it (`摘　要`) do not count. */
export function ownKey(label: string): OwnKey {
  const key = KEY_OF.get(label.replace(/\s/g, ''))
  if (key === undefined) throw new Error(`no label: ${label}`)
  return key
}

/** A pattern of all labels, the longest first. */
export const OWN_LABEL = [...KEY_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => [...word].join('\\s*'))
  .join('|')
