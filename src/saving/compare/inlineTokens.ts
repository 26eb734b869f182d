import type { NodeJson } from '../../article/document/documentJson.ts'
import { valueKey } from './valueKey.ts'

/** A word, sign or hard break: what is compared at once. */
export interface InlineToken {
  /** equal for equal words, whatever their marks */
  readonly key: string
  /** the runs it is made of; more than one where marks begin or end within it */
  readonly nodes: readonly NodeJson[]
}

/** Cuts inline content into tokens. A word that marks divide is still one token. */
export function inlineTokens(nodes: readonly NodeJson[], split: (text: string) => readonly string[]): InlineToken[] {
  const tokens: InlineToken[] = []
  let run: NodeJson[] = []
  const endRun = () => {
    for (const token of cutRun(run, split)) tokens.push(token)
    run = []
  }
  for (const node of nodes) {
    if (typeof node.text === 'string') run.push(node)
    else {
      endRun()
      tokens.push({ key: `node ${valueKey({ ...node, marks: undefined })}`, nodes: [node] })
    }
  }
  endRun()
  return tokens
}

function cutRun(run: readonly NodeJson[], split: (text: string) => readonly string[]): InlineToken[] {
  let index = 0
  let offset = 0
  return split(run.map(({ text }) => text).join('')).map((word) => {
    const nodes: NodeJson[] = []
    for (let left = word.length; left > 0;) {
      const node = run[index] as NodeJson
      const text = (node.text ?? '').slice(offset, offset + left)
      if (text !== '') nodes.push({ ...node, text })
      left -= text.length
      offset += text.length
      if (offset >= (node.text ?? '').length) {
        index += 1
        offset = 0
      }
    }
    return { key: `text ${word}`, nodes }
  })
}
