import type { Finding } from '../webPageManuscript.ts'
import type { Reading } from './reading.ts'

/** Finds the author's affiliation, labelled `作者单位：` at the text's end or in its head. */
export function findAffiliation({ credits }: Reading): Finding<string> | null {
  const credit = [...credits.closing, ...credits.tail, ...credits.head].find(
    ({ role, value }) => role === 'affiliation' && value !== '',
  )
  return credit === undefined ? null : { value: credit.value, where: '作者单位', confidence: 'sure' }
}
