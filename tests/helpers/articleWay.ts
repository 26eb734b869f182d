import type { ChannelName, ChannelResult, InputOf } from '../../src/contract/channels.ts'
import { journalBatch } from '../../main/documents/journal/journalBatch.ts'
import { openArticle } from '../../main/documents/openArticle.ts'
import { saveArticle } from '../../main/documents/saveArticle.ts'
import type { Shelf } from '../../main/documents/shelf.ts'

/** A window's way to the desk: asks on a channel, whoever carries the question. */
export type Ask = <C extends ChannelName>(channel: C, input: InputOf<C>) => Promise<ChannelResult<C>>

/** What a window needs of the desk to write an article. */
export type ArticleWay = {
  readonly [C in 'article.open' | 'article.journal' | 'article.save']: (input: InputOf<C>) => Promise<ChannelResult<C>>
}

/** The way straight to a shelf, past router and handlers. */
export function shelfWay(shelf: Shelf): ArticleWay {
  return {
    'article.open': ({ id, fresh }) => openArticle(shelf, id, fresh),
    'article.journal': (input) => journalBatch(shelf, input),
    'article.save': (input) => saveArticle(shelf, input),
  }
}

/** The way through the contract. */
export function contractWay(ask: Ask): ArticleWay {
  return {
    'article.open': (input) => ask('article.open', input),
    'article.journal': (input) => ask('article.journal', input),
    'article.save': (input) => ask('article.save', input),
  }
}
