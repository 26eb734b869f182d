import type { ListedField } from '../../../src/library/lists/houseLists.ts'
import type { TableOrder } from '../../../src/library/table/tableRow.ts'
import type { IndexNews } from './libraryIndex.ts'
import type { CheckedArticle } from './checkedArticle.ts'
import type { IndexDoc } from './indexDoc.ts'
import type { ToRead } from './sweepLibrary.ts'

/** What the thread of an index is started with. `reader`: it only reads entries for the thread that keeps them. */
export type IndexJob =
  | { readonly role: 'keeper'; readonly library: string; readonly file: string }
  | { readonly role: 'reader'; readonly library: string }

/** What the keeping thread is asked, and told. */
export type IndexAsk =
  | {
      readonly call: number
      readonly what: 'page'
      readonly query: string
      readonly order: TableOrder
      readonly from: number
      readonly count: number
      readonly keep: boolean
      readonly follow: string | null
    }
  | { readonly call: number; readonly what: 'ids'; readonly query: string; readonly order: TableOrder }
  | { readonly call: number; readonly what: 'entries'; readonly ids: readonly string[] }
  | { readonly call: number; readonly what: 'alike'; readonly id: string }
  | { readonly call: number; readonly what: 'used'; readonly list: ListedField }
  | { readonly call: number; readonly what: 'counts'; readonly queries: readonly string[] }
  | { readonly call: number; readonly what: 'list' | 'search'; readonly query: string; readonly limit: number }
  | {
      readonly call: number
      readonly what: 'putFindings'
      readonly measure: string
      readonly checked: readonly CheckedArticle[]
    }
  | { readonly call: number; readonly what: 'remembered' | 'measure' | 'whole' | 'stop' }
  | { readonly what: 'changed'; readonly id: string }
  | { readonly what: 'look' }

/** A question, before it has a number. */
export type IndexQuestion = WithoutCall<Extract<IndexAsk, { call: number }>>

type WithoutCall<T> = T extends unknown ? Omit<T, 'call'> : never

/** What it answers and tells. `none`: there is no database here. */
export type IndexReply =
  | { readonly call: number; readonly result: unknown }
  | { readonly news: IndexNews | { readonly kind: 'none' } | { readonly kind: 'thrownAway' } }

/** A batch for the reading thread, and what comes back. */
export interface ReadAsk {
  readonly batch: number
  readonly wanted: readonly ToRead[]
}

/** The entries of a batch. */
export interface ReadReply {
  readonly batch: number
  readonly docs: readonly IndexDoc[]
}
