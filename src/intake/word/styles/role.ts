/**
 * What a style is for, told by its name in Word, WPS and LibreOffice, in Chinese and English; null for an ordinary one. The last eight are
 * told in files that this program wrote.
 */
export type Role =
  | 'title'
  | 'subtitle'
  | 'caption'
  | 'groupCaption'
  | 'tableCaption'
  | 'quote'
  | 'contents'
  | 'continued'
  | 'rule'
  | 'page'
  | 'pull'
  | 'pullSource'
  | 'sheet'
  | 'kicker'
  | 'info'
  | 'foot'
  | 'body'
  | null

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:title|标题|文章标题|大标题|主标题|文档标题|总标题)$/, 'title'],
  [/^(?:subtitle|副标题|副题)$/, 'subtitle'],
  [/^(?:caption|题注|图注|图题|图片说明|图片题注|插图|illustration|figure|drawing)$/, 'caption'],
  [/^(?:组图说明|group ?caption)$/, 'groupCaption'],
  [/^(?:表题|表格题注|table ?caption)$/, 'tableCaption'],
  [/^(?:list ?continue|列表接续)(?: ?\d)?$/, 'continued'],
  [/^(?:horizontal line|分隔线)$/, 'rule'],
  [/^稿件分页$/, 'page'],
  [/^摘引$/, 'pull'],
  [/^摘引出处$/, 'pullSource'],
  [/^审稿单标题$/, 'sheet'],
  [/^引题$/, 'kicker'],
  [/^稿件(?:信息|摘要)$/, 'info'],
  [/^稿件落款$/, 'foot'],
  [/^(?:quote|intense ?quote|引用|明显引用|引文|block ?text|block ?quote|quotations)$/, 'quote'],
  [
    /^(?:toc ?(?:\d|heading)|目录 ?\d?|目录标题|toa ?heading|contents ?(?:\d|heading)|table ?of ?(?:figures|authorities)|index ?\d)$/,
    'contents',
  ],
]

/** The role that a style's name tells. */
export function roleOf(name: string): Role {
  const plain = name.trim().toLowerCase().replace(/\s+/g, ' ')
  return ROLES.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

const HEADING = /^(?:heading|标题|überschrift|titre|заголовок|見出し)\s*([1-9])(?:\s*(?:char|字符))?$/i
const HAN = '一二三四五六七八九'
const HAN_HEADING = new RegExp(`^(?:标题\\s*([${HAN}])|([${HAN}1-6])级标题)$`)

/** The heading level (1 … 9) that a style's name tells; null for any other style. */
export function headingLevelOf(name: string): number | null {
  const latin = HEADING.exec(name.trim())?.[1]
  if (latin !== undefined) return Number(latin)
  const match = HAN_HEADING.exec(name.replace(/\s/g, ''))
  const sign = match?.[1] ?? match?.[2]
  if (sign === undefined) return null
  return HAN.includes(sign) ? HAN.indexOf(sign) + 1 : Number(sign)
}
