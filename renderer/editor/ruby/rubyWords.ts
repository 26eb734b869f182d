import type { EditorState } from '@tiptap/pm/state'

/** Words that one note belongs to: a 汉字, or what stands under one note already. */
export interface RubyWord {
  readonly from: number
  readonly to: number
  readonly base: string
  /** the note; '' for none yet */
  readonly text: string
}

/** More words than a form can show; the rest are left alone. */
export const MOST_WORDS = 24

const HANZI = /\p{sc=Han}/u

/**
 * The words at the selection that a note can stand above: its 汉字 one by one, and whole runs that have a note; with the cursor alone, the run or
 * 汉字 that it stands in or behind. Where a note tells as many syllables as its run has characters, each has its own. None beyond the first block.
 */
export function rubyWords({ selection: { $from, from, to, empty } }: EditorState): RubyWord[] {
  const { parent } = $from
  if (!parent.isTextblock) return []
  const words = blockWords(parent, $from.start())
  const inside = words.filter((word) => word.from < to && word.to > from)
  const behind = words.filter((word) => word.to === from)
  const within = words.filter((word) => word.from < from && word.to > from)
  const found = empty ? (within.length > 0 ? within : behind) : inside
  return found.slice(0, MOST_WORDS)
}

/** The words of a text block in order, and the place at which its content starts. */
export function blockWords(parent: EditorState['doc'], start: number): RubyWord[] {
  const words: RubyWord[] = []
  let run: RubyWord | null = null
  const endRun = (): void => {
    if (run !== null) words.push(...shared(run))
    run = null
  }
  parent.forEach((node, offset) => {
    const from = start + offset
    const text = String(node.marks.find(({ type }) => type.name === 'ruby')?.attrs.text ?? '')
    if (run !== null && (run.text !== text || !node.isText)) endRun()
    if (!node.isText) return
    const base = node.text ?? ''
    if (text !== '') run = { from: run?.from ?? from, to: from + base.length, base: (run?.base ?? '') + base, text }
    else {
      let at = from
      for (const sign of base) {
        if (HANZI.test(sign)) words.push({ from: at, to: at + sign.length, base: sign, text: '' })
        at += sign.length
      }
    }
  })
  endRun()
  return words
}

/** A run under one note, parted where the note has a syllable for each of its characters. */
function shared(run: RubyWord): RubyWord[] {
  const signs = [...run.base]
  const syllables = run.text.split(' ')
  if (signs.length === 1 || signs.length !== syllables.length) return [run]
  let at = run.from
  return signs.map((base, index) => {
    const from = at
    at += base.length
    return { from, to: at, base, text: syllables[index] as string }
  })
}
