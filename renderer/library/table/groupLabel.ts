import { FINDING_WEIGHTS } from '../../../src/article/findingCounts.ts'
import type { StageNames } from '../../../src/article/stages.ts'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import type { GroupColumn } from '../../../src/library/table/tableColumns.ts'

/**
 * What the heading of a group says.
 * @param column what the table is grouped by
 * @param name of the group, as it is stored
 * @param names what the house calls the stages
 */
export function groupLabel(column: GroupColumn | null, name: string, names: StageNames, language: Language): string {
  if (column === 'findings') {
    const weight = FINDING_WEIGHTS.find((one) => one === name)
    return translate(language, weight === undefined ? 'table.findings.unknown' : `table.findings.group.${weight}`)
  }
  if (name === '') return translate(language, 'table.group.empty')
  return column === 'stage' && Object.hasOwn(names, name) ? names[name as keyof StageNames][language] : name
}
