import type { Bilingual } from '../base/language.ts'
import type { FieldKey } from './fields.ts'

/** What a target asks of the metadata and does not get, measured by whoever knows the target. */
export interface TargetFacts {
  readonly label: Bilingual
  readonly missing: readonly FieldKey[]
  readonly over: readonly {
    readonly key: FieldKey
    readonly length: number
    readonly most: number
    readonly unit: Bilingual
  }[]
}
