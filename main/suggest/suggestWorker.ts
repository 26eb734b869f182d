import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type * as Jieba from 'jieba-wasm/node'
import { suggest } from '../../src/suggest/suggest.ts'
import type { SuggestAsk } from '../../src/suggest/suggestion.ts'
import type { TaggedWord } from '../../src/suggest/taggedWord.ts'

/** Reads one text after the other, in a thread of its own: its dictionary takes a third of a second to unfold. */
// Asked for at run time: it reads its dictionary from beside its own file, which a bundle has not.
const { tag } = createRequire(import.meta.url)('jieba-wasm/node') as typeof Jieba
const cut = (text: string): readonly TaggedWord[] => tag(text, true)
cut('预热')
parentPort?.on('message', (ask: SuggestAsk) => parentPort?.postMessage(suggest(ask, cut)))
parentPort?.postMessage('ready')
