import type { Finding } from '../webPageManuscript.ts'
import type { Reading } from './reading.ts'

/** Finds the author's affiliation, labelled `作者单位：` at the text's end or in its head. */
export function findAffiliation({ credits }: Reading): Finding<string> | null {
  const credit = [...credits.closing, ...credits.tail, ...credits.head].find(
    ({ role, value }) => role === 'affiliation' && value !== '',
  )
  if (credit !== undefined) return { value: credit.value, where: '作者单位', confidence: 'sure' }
  const writers = [...credits.closing, ...credits.opening, ...credits.head].filter(({ role }) => role === 'author')
  const [told] = writers.flatMap(({ value }) => /[,，]\s*(?:系|为)([\u4e00-\u9fff].{2,40})$/.exec(value)?.[1] ?? [])
  return told === undefined ? null : { value: told, where: '署名后的说明', confidence: 'likely' }
}
