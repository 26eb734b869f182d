import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { FormatDifference } from '../editor/paperHandle.ts'
import type { Translate } from '../app/useTranslate.ts'
import { placeWords } from './placeWords.ts'

type OnWords = Extract<FormatDifference, { readonly kind: 'set' | 'unset' }>
type OnBlock = Extract<FormatDifference, { readonly kind: 'block' }>
type Format = OnBlock['before']
type OnFigure = Extract<Format, { readonly type: 'figure' }>
type OnCell = Extract<Format, { readonly attrs: { readonly colwidth: unknown } }>

const NAMES: Readonly<Record<OnWords['name'], MessageKey>> = {
  link: 'editor.link',
  ruby: 'menu.format.ruby',
  colour: 'colour.menu',
  bold: 'editor.bold',
  italic: 'editor.italic',
  underline: 'editor.underline',
  strike: 'editor.strike',
  superscript: 'editor.superscript',
  subscript: 'editor.subscript',
}

/** What became another format, in words: `加粗、取消斜体`, `正文 → 小标题一、居中`. */
export function formatWords(differences: readonly FormatDifference[], t: Translate): string {
  const words = differences.flatMap((each) => wordsOf(each, t))
  return [...new Set(words)].join(t('changes.format.and'))
}

function wordsOf(difference: FormatDifference, t: Translate): readonly string[] {
  if (difference.kind === 'block') return blockWords(difference, t)
  return [difference.kind === 'place' ? placeWords(difference, t) : markWords(difference, t)]
}

function markWords({ kind, name, value }: OnWords, t: Translate): string {
  const what = t(NAMES[name])
  if (kind === 'unset') return t('changes.format.without', { what })
  if (value === '') return what
  return t('changes.format.valued', { what, value: name === 'colour' ? t(`colour.${value}` as MessageKey) : value })
}

/** The kind where it is another, else how the lines stand; a first-line indent that goes with the alignment is not said. */
function blockWords({ before, after }: OnBlock, t: Translate): string[] {
  if (before.type === 'figure' || after.type === 'figure')
    return before.type === 'figure' && after.type === 'figure' ? pictureWords(before.attrs, after.attrs, t) : []
  const words: string[] = []
  const [first, now] = [before, after].map((each) => t(styleOf(each)))
  if (first !== now) words.push(t('changes.format.kind', { before: first ?? '', after: now ?? '' }))
  if (isCell(before)) return isCell(after) ? [...words, ...widthWords(before.attrs, after.attrs, t)] : words
  if (isCell(after)) return words
  if (before.attrs.align !== after.attrs.align) words.push(t(`editor.align.${after.attrs.align}`))
  else if (before.type === 'paragraph' && after.type === 'paragraph' && before.attrs.indent !== after.attrs.indent) {
    const what = t('menu.format.indent')
    words.push(after.attrs.indent === 0 ? t('changes.format.without', { what }) : what)
  }
  return words
}

/** Characters of a picture's words that are shown. */
const SHOWN = 20

/** `图片：甲.png → 甲-cut.png`, `宽度：原始宽度 → 50%`, `图片居中 → 图片居左`, `摄影：无 → 张三`. */
function pictureWords(before: OnFigure['attrs'], after: OnFigure['attrs'], t: Translate): string[] {
  const size = (width: number | null) => (width === null ? t('editor.figure.ownWidth') : `${width}%`)
  const words: string[] = []
  const say = (first: string, now: string) => t('changes.format.kind', { before: first, after: now })
  const told = (what: string, first: string | undefined, now: string | undefined, short: (value: string) => string) => {
    if (first === undefined || now === undefined || first === now) return
    const value = say(short(first) || t('compare.nothing'), short(now) || t('compare.nothing'))
    words.push(t('changes.format.valued', { what, value }))
  }
  told(t('changes.format.picture'), pictureOf(before), pictureOf(after), lastOf)
  told(t('editor.figure.width'), size(before.width), size(after.width), firstOf)
  if (before.align !== after.align)
    words.push(say(t(`editor.figure.${before.align}`), t(`editor.figure.${after.align}`)))
  for (const name of ['alt', 'credit'] as const) told(t(`editor.figure.${name}`), before[name], after[name], firstOf)
  return words
}

/** The picture's name or address; undefined where an older change does not know it. */
function pictureOf({ asset, remote }: OnFigure['attrs']): string | undefined {
  return asset === undefined ? undefined : asset || remote
}

function firstOf(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

/** Names of files differ at their ends. */
function lastOf(name: string): string {
  return name.length > SHOWN ? `…${name.slice(-SHOWN)}` : name
}

function widthWords(before: OnCell['attrs'], after: OnCell['attrs'], t: Translate): string[] {
  return String(before.colwidth) === String(after.colwidth) ? [] : [t('changes.format.columns')]
}

function isCell(format: Format): format is OnCell {
  return format.type === 'tableCell' || format.type === 'tableHeader'
}

function styleOf(format: Exclude<Format, OnFigure>): MessageKey {
  if (format.type === 'paragraph') return 'menu.format.paragraph'
  if (format.type === 'heading') return `menu.format.heading${format.attrs.level}` as MessageKey
  return format.type === 'tableHeader' ? 'changes.format.header' : 'changes.format.cell'
}
