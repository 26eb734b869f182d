import type { Stage } from '../article/article.ts'

/** What a list of articles shows of one. */
export interface LibraryRow {
  readonly id: string
  readonly title: string
  readonly editors: readonly string[]
  readonly source: string
  readonly authors: readonly string[]
  readonly channelPath: readonly string[]
  readonly publishedAt: string
  /** ISO 8601 in UTC */
  readonly modifiedAt: string
  /** 字数 of the body */
  readonly characters: number
  readonly stage: Stage
  /** when it last left; ISO 8601 in UTC. Not there where it never did. */
  readonly exportedAt?: string
  /** when it first left, and when it was begun; ISO 8601 in UTC */
  readonly firstExportedAt?: string
  readonly createdAt?: string
  /** how often it was handed in for review, and how often returned; not there for never */
  readonly handedIn?: number
  readonly returned?: number
  /** set where the article's file cannot be read: the row still shows, with its id as the title */
  readonly damaged?: true
  /** set where a journal runs past the article's file: steps that were not saved */
  readonly unsaved?: true
}
