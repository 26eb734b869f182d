import type { FieldKey } from '../../article/fields.ts'
import type { Manuscript } from '../manuscript.ts'
import type { Found } from '../webpage/webPageManuscript.ts'

/** What the importer makes of a Word file: a manuscript, and for each field that is filled where it was found. */
export interface WordManuscript extends Manuscript {
  readonly kind: 'word'
  readonly found: Partial<Record<FieldKey, Found>>
}
