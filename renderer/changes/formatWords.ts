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

/** `宽度：原始宽度 → 50%`, `图片居中 → 图片居左`, `摄影：无 → 张三`. */
function pictureWords(before: OnFigure['attrs'], after: OnFigure['attrs'], t: Translate): string[] {
  const size = (width: number | null) => (width === null ? t('editor.figure.ownWidth') : `${width}%`)
  const words: string[] = []
  const say = (first: string, now: string) => t('changes.format.kind', { before: first, after: now })
  if (before.width !== after.width) {
    const value = say(size(before.width), size(after.width))
    words.push(t('changes.format.valued', { what: t('editor.figure.width'), value }))
  }
  if (before.align !== after.align)
    words.push(say(t(`editor.figure.${before.align}`), t(`editor.figure.${after.align}`)))
  const text = (value: string) => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value || t('compare.nothing'))
  for (const name of ['alt', 'credit'] as const) {
    const [first, now] = [before[name], after[name]]
    if (first === undefined || now === undefined || first === now) continue
    words.push(t('changes.format.valued', { what: t(`editor.figure.${name}`), value: say(text(first), text(now)) }))
  }
  return words
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
