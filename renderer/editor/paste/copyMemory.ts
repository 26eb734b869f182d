import type { Slice } from '@tiptap/pm/model'
import { copiedText, copiedWords } from './copiedText.ts'

/** The plain text of what was copied last with notes in it: as other programs have it, and without the notes. */
let last: { readonly text: string; readonly words: string } | null = null

/** The plain text of a copy, which is remembered. */
export function textOfCopy(copied: Slice): string {
  const [text, words] = [copiedText(copied), copiedWords(copied)]
  if (text !== words) last = { text, words }
  return text
}

/**
 * Plain text that is pasted, without the notes where it was copied here: a paste of the words alone, of the same body, has never had them. Any other
 * text as it is. A clipboard may have turned the ends of lines into Windows'.
 */
export function ownWords(text: string): string {
  return last !== null && text.replaceAll('\r\n', '\n') === last.text ? last.words : text
}
