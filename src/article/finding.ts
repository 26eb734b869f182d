import type { Bilingual } from '../base/language.ts'
import type { Article } from './article.ts'
import type { FieldKey } from './fields.ts'

/** What a check says of an article. */
export interface ArticleFinding {
  /** the rule that says so */
  readonly rule: string
  /** an error keeps an article from leaving, a warning is asked about, a hint is told */
  readonly severity: 'error' | 'warning' | 'hint'
  readonly message: Bilingual
  /** the field it is about; else it is about the body, or about the article as a whole */
  readonly field?: FieldKey
  /** in the body, in ProseMirror's positions */
  readonly range?: { readonly from: number; readonly to: number }
}

/** The checks that an article passes before it leaves. */
export type ArticleChecks = (article: Article) => readonly ArticleFinding[]
