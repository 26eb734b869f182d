import type { FieldKey } from '../../article/fields.ts'

/**
 * The words that stand before a field's value on article pages and in manuscripts. 资料来源, 图片来源, 数据来源 are none of them: they
 * speak of a table or a picture, not of the article.
 */
export const LABELS = {
  kicker: ['引题', '肩题', '眉题'],
  title: ['标题', '主标题', '题目'],
  subtitle: ['副题', '副标题'],
  publishedAt: ['发布时间', '发布日期', '发表时间', '发表日期', '时间', '日期'],
  source: ['来源', '稿源', '稿件来源', '文章来源', '信息来源', '新闻来源'],
  sourceUrl: ['原文链接', '原文地址', '原文网址'],
  authors: ['作者', '记者', '本报记者', '撰稿', '撰文', '文'],
  authorAffiliation: ['作者单位'],
  authorBio: ['作者简介', '作者介绍'],
  editors: ['责编', '责任编辑', '编辑', '本文责编', '网络编辑'],
  proofreaders: ['校对', '责任校对'],
  reviewers: ['审核'],
  abstract: ['内容摘要', '摘要', '内容提要', '提要', '核心提示'],
  keywords: ['关键词', '关键字'],
  channelPath: ['栏目', '频道'],
} as const satisfies Partial<Record<FieldKey, readonly string[]>>

/** A field that a label can announce. */
export type LabelKey = keyof typeof LABELS

/** Fields whose value may run over several lines. */
export const SUMMARY_KEYS = ['abstract', 'keywords', 'authorBio'] as const satisfies readonly LabelKey[]

const KEY_OF = new Map<string, LabelKey>(
  Object.entries(LABELS).flatMap(([key, words]) => words.map((word) => [word, key as LabelKey])),
)

/** The field that a label announces; spaces within the label (作　者) do not count. */
export function labelKey(label: string): LabelKey {
  const key = KEY_OF.get(label.replace(/\s/g, ''))
  if (key === undefined) throw new Error(`no label: ${label}`)
  return key
}

/** A pattern that matches any of the labels of some fields, the longest first, spaces between the characters allowed. */
export function labelPattern(keys: readonly LabelKey[]): string {
  return keys
    .flatMap((key) => [...LABELS[key]])
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].join('[ \\t\\u3000]*'))
    .join('|')
}
