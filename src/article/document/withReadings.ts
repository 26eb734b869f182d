import { bodyText } from './bodyText.ts'
import type { NodeJson } from './documentJson.ts'

/**
 * A node whose words with a note above them are followed by it in brackets, 汉字（hànzì）, for text that nothing can stand above: the form of WeChat
 * and Markdown files. Not for counts: no note is part of the words. The same object where there are none.
 */
export function withReadings(node: NodeJson): NodeJson {
  if (node.content === undefined) return node
  const content = node.content.some((child) => readingOf(child) !== undefined)
    ? spelled(node.content)
    : node.content.map(withReadings)
  return content.every((child, index) => child === node.content?.[index]) ? node : { ...node, content }
}

/** The text of a body as it leaves the desk: as `bodyText`, with the notes of 注音 in brackets. */
export function readableText(document: NodeJson): string {
  return bodyText(withReadings(document))
}

/** A line of text with each note behind the last of the words that it belongs to. */
function spelled(line: readonly NodeJson[]): readonly NodeJson[] {
  return line.flatMap((child, index) => {
    const reading = readingOf(child)
    if (reading === undefined) return [child]
    const marks = (child.marks ?? []).filter(({ type }) => type !== 'ruby')
    const next = line[index + 1]
    const goesOn = next !== undefined && readingOf(next) === reading
    return [{ ...child, marks }, ...(goesOn ? [] : [{ type: 'text', text: `（${reading}）`, marks }])]
  })
}

function readingOf({ text, marks }: NodeJson): string | undefined {
  const reading = text === undefined ? undefined : marks?.find(({ type }) => type === 'ruby')?.attrs?.text
  return typeof reading === 'string' && reading !== '' ? reading : undefined
}
