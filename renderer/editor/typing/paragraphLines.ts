import type { DocumentJson } from '../../../src/article/document/documentJson.ts'

/** 汉字 on a full line of the sheet: its measure in em, as `--paper-measure` has it. */
const LINE = 38

/** So many paragraphs, from all over a body, tell how long its paragraphs are. */
const SAMPLE = 200

/**
 * How many lines the paragraphs of a body have in the mean, at the sheet's usual measure. What is not on the screen is taken to be as high as that
 * until it is seen, so that the scroll bar tells the truth of the whole from the beginning.
 */
export function paragraphLines({ content = [] }: DocumentJson): number {
  const all = content.filter(({ type }) => type === 'paragraph')
  const paragraphs = all.length <= SAMPLE ? all : Array.from({ length: SAMPLE }, (_, n) => all[spread(n, all.length)]!)
  const lines = paragraphs.reduce((sum, { content: words = [] }) => {
    const length = words.reduce((count, { text }) => count + (text?.length ?? 1), 0)
    return sum + Math.max(1, Math.ceil(length / LINE))
  }, 0)
  return paragraphs.length === 0 ? 1 : lines / paragraphs.length
}

/** The golden ratio meets question and answer alike, however regularly they take turns. */
function spread(n: number, length: number): number {
  return Math.floor(((n * 0.618034) % 1) * length)
}
