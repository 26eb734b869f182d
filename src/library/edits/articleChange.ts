import type { MetadataPatch } from '../../article/metadata.ts'
import type { DeskError } from '../../base/deskError.ts'

/** What is to become of some fields of one article. */
export interface ArticleChange {
  readonly id: string
  readonly title: string
  /** the fields as they are, or were */
  readonly before: MetadataPatch
  /** the same fields as they will be, or are */
  readonly after: MetadataPatch
}

/** A change that cannot be made, and why. */
export interface RefusedChange extends ArticleChange {
  readonly error: DeskError
}
