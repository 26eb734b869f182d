import { createRequire } from 'node:module'
import type * as Jieba from 'jieba-wasm/node'
import type { TaggedWord } from '../../src/suggest/taggedWord.ts'

const { tag } = createRequire(import.meta.url)('jieba-wasm/node') as typeof Jieba

/** Cuts a text into words with the desk's own dictionary. */
export function cutWords(text: string): readonly TaggedWord[] {
  return tag(text, true)
}
