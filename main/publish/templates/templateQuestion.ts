import type { OutputFault } from '../../../src/publish/template/storedTemplate.ts'
import type { TemplateValues } from '../../../src/publish/template/templateValues.ts'

/** What the thread that fills templates is asked. */
export interface TemplateQuestion {
  /** name of the template among those of the library */
  readonly name: string
  /** all templates of the library, by name: there is nothing else that a template can take in */
  readonly templates: Readonly<Record<string, string>>
  readonly values: TemplateValues
}

/** What it answers: the page, with what is not well-formed in it; or why there is none. */
export type TemplateAnswer =
  | { readonly kind: 'made'; readonly html: string; readonly faults: readonly OutputFault[] }
  /** the template is wrong at a place of a file; `line` and `column` count from 1 */
  | {
      readonly kind: 'wrong'
      readonly file: string
      readonly line: number
      readonly column: number
      readonly what: string
    }
  /** it took too long */
  | { readonly kind: 'late' }
  /** the output, or what was made on the way, is larger than a page may be */
  | { readonly kind: 'large' }
  /** the page would run what the template did not write itself */
  | { readonly kind: 'active'; readonly line: number; readonly what: string }
