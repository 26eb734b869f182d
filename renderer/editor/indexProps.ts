import type { Plugin } from '@tiptap/pm/state'
import type { EditorProps, EditorView } from '@tiptap/pm/view'

/**
 * Has a view look up what its plugins say to one question under the question's name. ProseMirror asks every plugin every question, some thirty times
 * for each key; most of ours answer one or two.
 */
export function indexProps(view: EditorView): void {
  let asked: readonly Plugin[] | null = null
  let index = new Map<string, unknown[]>()

  function answers(name: keyof EditorProps): readonly unknown[] {
    const { plugins } = view.state
    if (asked !== plugins) {
      asked = plugins
      index = new Map()
    }
    let found = index.get(name)
    if (found === undefined) {
      found = [...(view.props.plugins ?? []), ...plugins].map((plugin) => plugin.props[name]).filter(isGiven)
      index.set(name, found)
    }
    return found
  }

  view.someProp = (name: keyof EditorProps, take?: (answer: never) => unknown) => {
    const own = view.props[name]
    const first = isGiven(own) ? (take === undefined ? own : take(own as never)) : null
    if (first) return first as never
    for (const answer of answers(name)) {
      const given = take === undefined ? answer : take(answer as never)
      if (given) return given as never
    }
    return undefined as never
  }
}

function isGiven(answer: unknown): boolean {
  return answer !== undefined && answer !== null
}
