import type { FieldKey } from '../../../article/fields.ts'
import type { Page } from '../tree/page.ts'

/** What is known about the pages of one publishing system or one habit. A hint helps the general reading; it never stands alone. */
export interface Family {
  readonly name: string
  /** containers of the article's text, as `#id` or `.class` */
  readonly body?: readonly string[]
  /** elements that show a field's value, with or without its label */
  readonly shown?: Partial<Record<FieldKey, readonly string[]>>
  /** furniture within the article's text */
  readonly drop?: readonly string[]
  /** what the page tells without showing it: in metas, JSON-LD or scripts */
  readonly told?: (page: Page) => Told
}

/** Values that a page tells about itself, unchecked; `where` names the place for the import review. */
export type Told = Partial<Record<FieldKey, { readonly value: string; readonly where: string }>>
