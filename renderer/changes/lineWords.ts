import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { Translate } from '../app/useTranslate.ts'
import type { ChangeEntry } from '../editor/paperHandle.ts'

/** The rows and columns that a change puts in or takes out, in words: `插入行`, `删除 2 列`. */
export function lineWords(lines: ChangeEntry['lines'], t: Translate): string {
  const words = lines.map(({ kind, act, count }) => {
    const key = `changes.lines.${kind}.${act}` as const satisfies MessageKey
    return count === 1 ? t(key) : t(`${key}.many`, { count })
  })
  return words.join(t('changes.format.and'))
}
