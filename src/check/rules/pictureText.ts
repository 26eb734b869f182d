import type { ArticleRule } from '../rule.ts'

const PARTS = {
  caption: { zh: '图注', en: 'caption' },
  alt: { zh: '替代文字', en: 'alternative text' },
  credit: { zh: '摄影或来源', en: 'credit' },
} as const

/** A picture without a caption, an alternative text or a credit. */
export const pictureText: ArticleRule = {
  kind: 'article',
  id: 'pictureText',
  group: 'text',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '图片缺少说明。', en: 'A picture lacks its words.' },
  reason: {
    zh: '新闻图片应有图注、替代文字和署名。',
    en: 'A news picture has a caption, an alternative text and a credit.',
  },
  check: ({ outline: { pictures } }) =>
    pictures.flatMap((picture) => {
      const lacking = (['caption', 'alt', 'credit'] as const).filter((part) => picture[part].trim() === '')
      // A caption that names its photographer is a credit.
      const missing = lacking.filter((part) => part !== 'credit' || !/摄|供图|图源|图片来源|\/图/.test(picture.caption))
      if (missing.length === 0) return []
      const message = {
        zh: `图片缺少${missing.map((part) => PARTS[part].zh).join('、')}。`,
        en: `The picture has no ${missing.map((part) => PARTS[part].en).join(', ')}.`,
      }
      return [{ place: { kind: 'block' as const, path: picture.path }, from: 0, to: 0, message }]
    }),
}
