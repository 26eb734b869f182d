import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { FormatDifference } from '../editor/paperHandle.ts'
import type { Translate } from '../app/useTranslate.ts'

type OnPlace = Extract<FormatDifference, { readonly kind: 'place' }>
type Frame = OnPlace['before'][number]

const NAMES: Readonly<Record<Exclude<Frame['type'], 'listItem'>, MessageKey>> = {
  bulletList: 'menu.format.bulletList',
  orderedList: 'menu.format.orderedList',
  blockquote: 'menu.format.quote',
  callout: 'menu.insert.callout',
  pullQuote: 'menu.insert.pullQuote',
}

/** What a block stood within and stands within now, in words: `正文 → 项目列表`, `编号列表 → 编号列表 › 编号列表`, `编号列表，从 1 起 → 从 5 起`. */
export function placeWords({ before, after }: OnPlace, t: Translate): string {
  const [first, now] = [named(before, t), named(after, t)]
  if (first !== now) return t('changes.format.kind', { before: first, after: now })
  const [from, to] = [starts(before), starts(after)]
  if (from === to) return t('changes.format.divided', { what: first })
  return t('changes.format.started', { what: first, before: from, after: to })
}

function named(within: readonly Frame[], t: Translate): string {
  const names = within.flatMap(({ type }) => (type === 'listItem' ? [] : [t(NAMES[type])]))
  return names.length === 0 ? t('changes.format.byItself') : names.join(' › ')
}

/** The first numbers of the lists, from outside in. */
function starts(within: readonly Frame[]): string {
  return within.flatMap(({ attrs: { start } }) => (typeof start === 'number' ? [String(start)] : [])).join(' › ')
}
