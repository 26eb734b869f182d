import { isJsonObject } from '../../isJsonObject.ts'

/** Every text in a JSON value (bare strings, `text` and `content` of nodes), in order; without recursion, so that no depth can exhaust the stack. */
export function wordsOf(json: unknown): string {
  const words: string[] = []
  const stack: unknown[] = [json]
  while (stack.length > 0) {
    const value = stack.pop()
    if (typeof value === 'string') words.push(value)
    else if (Array.isArray(value)) for (let at = value.length - 1; at >= 0; at -= 1) stack.push(value[at])
    else if (isJsonObject(value)) stack.push(value.content, value.text)
  }
  return words.join('')
}
