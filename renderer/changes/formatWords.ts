import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { FormatDifference } from '../editor/paperHandle.ts'
import type { Translate } from '../app/useTranslate.ts'

type OnWords = Exclude<FormatDifference, { readonly kind: 'block' }>
type OnBlock = Extract<FormatDifference, { readonly kind: 'block' }>

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
  const words = differences.flatMap((each) => (each.kind === 'block' ? blockWords(each, t) : [markWords(each, t)]))
  return [...new Set(words)].join(t('changes.format.and'))
}

function markWords({ kind, name, value }: OnWords, t: Translate): string {
  const what = t(NAMES[name])
  if (kind === 'unset') return t('changes.format.without', { what })
  if (value === '') return what
  return t('changes.format.valued', { what, value: name === 'colour' ? t(`colour.${value}` as MessageKey) : value })
}

/** The kind where it is another, else how the lines stand; a first-line indent that goes with the alignment is not said. */
function blockWords({ before, after }: OnBlock, t: Translate): string[] {
  const [first, now] = [before, after].map((each) => t(styleOf(each)))
  const words: string[] = []
  if (first !== now) words.push(t('changes.format.kind', { before: first ?? '', after: now ?? '' }))
  if (before.attrs.align !== after.attrs.align) words.push(t(`editor.align.${after.attrs.align}`))
  else if (before.type === 'paragraph' && after.type === 'paragraph' && before.attrs.indent !== after.attrs.indent) {
    const what = t('menu.format.indent')
    words.push(after.attrs.indent === 0 ? t('changes.format.without', { what }) : what)
  }
  return words
}

function styleOf(format: OnBlock['before']): MessageKey {
  if (format.type === 'paragraph') return 'menu.format.paragraph'
  return `menu.format.heading${String(format.attrs.level)}` as MessageKey
}
