/** A word of a text, with jieba's mark of what it is: `n` noun, `nr` a person, `ns` a place, `v` verb, `x` a mark … */
export interface TaggedWord {
  readonly word: string
  readonly tag: string
}

/** Cuts a text into its words. */
export type CutWords = (text: string) => readonly TaggedWord[]
