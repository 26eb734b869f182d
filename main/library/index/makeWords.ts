import type { Dictionaries } from '../../../src/library/search/articleText.ts'
import { isPlainText } from '../../../src/library/search/isPlainText.ts'
import { wordBytes } from '../../../src/library/search/wordBytes.ts'
import { docTokens } from './docTokens.ts'
import type { IndexDoc, MadeWords } from './indexDoc.ts'

/** Makes the words under which the index finds an article: half of what keeping it costs, so that the thread that reads does it where it can. */
export function makeWords(doc: Pick<IndexDoc, 'metadata' | 'body'>, dictionaries: Dictionaries): MadeWords {
  return {
    words: wordBytes(docTokens(doc, dictionaries)),
    plain: [doc.body, JSON.stringify(doc.metadata)].every((text) => isPlainText(text, dictionaries.simplify)),
  }
}
