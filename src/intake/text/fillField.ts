import { isListKey } from '../../article/metadata.ts'
import { intakeMessages } from '../../base/messages/intakeMessages.ts'
import type { Draft } from './draft.ts'
import { readOwnLine } from '../ownLines/readOwnLine.ts'
import { LABELS, type LabelKey } from './labels.ts'
import { splitKeywords } from './splitKeywords.ts'
import { splitNames } from './splitNames.ts'

/** Puts a value found on a line into its field. Lists grow by what they do not hold yet; a single value that is already there stays, and the other one is told. */
export function fillField(draft: Draft, key: LabelKey, value: string, line: number): void {
  if (value === '') return
  const [own, ...others] = readOwnLine(`【${LABELS[key][0]}】${value}`) ?? []
  if (own?.key === key && others.length > 0) {
    fillField(draft, key, own.value, line)
    for (const other of others) fillField(draft, other.key, other.value, line)
    return
  }
  const found = draft.found[key] ?? { where: `标签行（第 ${line} 行）`, confidence: 'sure' }
  draft.found[key] = found
  if (isListKey(key)) {
    const items = key === 'keywords' ? splitKeywords(value) : splitNames(value)
    draft.metadata[key] = [...draft.metadata[key], ...items.filter((item) => !draft.metadata[key].includes(item))]
  } else if (draft.metadata[key] === '') {
    draft.metadata[key] = value
  } else if (draft.metadata[key] !== value) {
    draft.found[key] = { ...found, alternatives: [...(found.alternatives ?? []), value] }
    draft.dropped.push({ what: value, line, why: intakeMessages['intake.dropped.repeated'] })
  }
}
