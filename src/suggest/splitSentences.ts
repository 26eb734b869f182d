const SENTENCE = /[^。！？!?\n]+[。！？!?]*[”’」』）)]*/g

/** The sentences of a text, each with the marks that end it. */
export function splitSentences(text: string): string[] {
  return (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
