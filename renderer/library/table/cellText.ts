import { fieldOf } from '../../../src/article/fields.ts'
import { isListKey } from '../../../src/article/metadata.ts'
import type { StageNames } from '../../../src/article/stages.ts'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import type { FindingCounts } from '../../../src/article/findingCounts.ts'
import type { TableColumn } from '../../../src/library/table/tableColumns.ts'
import type { TableRow } from '../../../src/library/table/tableRow.ts'
import { missingFields } from '../../../src/publish/missingFields.ts'
import type { Profile } from '../../../src/publish/profile.ts'

/**
 * What a cell says, as it is shown and as it is copied: a list with `；` between, a choice by its name, a moment on the machine's clock.
 * @param counts what the checks find in the article; null where it could not be checked, not there while it has not been yet
 */
export function cellText(
  column: TableColumn,
  row: TableRow,
  profile: Profile,
  language: Language,
  names: StageNames,
  counts?: FindingCounts | null,
): string {
  const { metadata, openBy, row: about } = row
  switch (column) {
    case 'stage':
      return about.damaged === true ? '' : names[about.stage][language]
    case 'characters':
      return about.damaged === true ? '' : String(about.characters)
    case 'modifiedAt':
      return wallClock(about.modifiedAt)
    case 'exportedAt':
      return wallClock(about.exportedAt ?? '')
    case 'openBy':
      return openBy === null ? '' : openBy.person || openBy.machine
    case 'alike':
      return row.alike === 0 ? '' : translate(language, 'table.alike', { n: row.alike })
    case 'findings':
      return about.damaged === true ? '' : countsText(counts, language)
    case 'lacks':
      return missingFields(metadata, profile)
        .map((key) => fieldOf(key).label[language])
        .join('、')
    case 'publishedAt':
      return metadata.publishedAt.slice(0, 16).replace('T', ' ')
    default:
      if (isListKey(column)) return metadata[column].join('；')
      return metadata[column] === ''
        ? ''
        : (fieldOf(column).options?.[metadata[column]]?.[language] ?? metadata[column])
  }
}

/** `2 错误 1 警告`; hints are named where there is nothing else. */
function countsText(counts: FindingCounts | null | undefined, language: Language): string {
  if (counts === undefined) return translate(language, 'table.findings.busy')
  if (counts === null) return translate(language, 'table.findings.unknown')
  const { errors, warnings, hints } = counts
  const said = [
    errors === 0 ? '' : translate(language, 'table.findings.errors', { n: errors }),
    warnings === 0 ? '' : translate(language, 'table.findings.warnings', { n: warnings }),
    errors + warnings > 0 || hints === 0 ? '' : translate(language, 'table.findings.hints', { n: hints }),
  ].filter((part) => part !== '')
  return said.length === 0 ? translate(language, 'table.findings.none') : said.join(' · ')
}

/** `2016-05-19 14:08`, which sorts as it reads; '' for what is no moment. */
function wallClock(iso: string): string {
  const at = new Date(iso)
  if (iso === '' || Number.isNaN(at.getTime())) return ''
  const two = (n: number) => String(n).padStart(2, '0')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
