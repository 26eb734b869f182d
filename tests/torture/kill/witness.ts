import type { MetadataPatch } from '../../../src/article/metadata.ts'
import type { JournalingWindow } from '../../helpers/journalingWindow.ts'

/** What a window did to an article and what it was told to be safe, written down as it happened: it outlives the desk. */
export interface Witness {
  readonly id: string
  readonly window: JournalingWindow
  /** what the file held when the article was opened */
  readonly fileAtOpening: string
  /** every edit in order: when (of `performance.now()`), and how many characters it brought */
  readonly edits: { readonly at: number; readonly characters: number }[]
  /** by place among `window.states`: how many of the edits that state holds */
  readonly editsIn: number[]
  /** by acknowledged batch: the state it made */
  readonly batches: number[]
  /** by acknowledged save: the state it wrote */
  readonly saves: number[]
  /** hash of each picture that was sent; those acknowledged by name */
  readonly sentPictures: Set<string>
  readonly keptPictures: Map<string, string>
  /** codes of the errors that were answered while the desk lived: there should be none */
  readonly refusals: string[]
  /** of `performance.now()`; null while the desk lives */
  killedAt: number | null
}

/** Begins to write down what a window does that has just opened an article. */
export function newWitness(id: string, window: JournalingWindow, fileAtOpening: string): Witness {
  return {
    id,
    window,
    fileAtOpening,
    edits: [],
    editsIn: [0],
    batches: [],
    saves: [],
    sentPictures: new Set(),
    keptPictures: new Map(),
    refusals: [],
    killedAt: null,
  }
}

type Change = Parameters<JournalingWindow['edit']>[0]

/** Edits, and writes down when. */
export function editNow(witness: Witness, change: Change, characters: number, metadata?: MetadataPatch): void {
  if (witness.window.edit(change, metadata)) witness.edits.push({ at: performance.now(), characters })
}

/** Sends what was not sent, and writes down whether it is safe; false where it was not acknowledged. */
export async function flushNow(witness: Witness): Promise<boolean> {
  const answer = witness.window.flush()
  const state = noteState(witness)
  return noteAnswer(witness, await answer, witness.batches, state)
}

/** Saves, and writes down whether it is safe; false where it was not acknowledged. */
export async function saveNow(witness: Witness): Promise<boolean> {
  const answer = witness.window.save()
  const state = noteState(witness)
  return noteAnswer(witness, await answer, witness.saves, state)
}

/** What is under way is the state that the window remembered last. */
function noteState({ window, edits, editsIn }: Witness): number {
  const state = window.states.length - 1
  editsIn[state] = edits.length
  return state
}

function noteAnswer(witness: Witness, error: string | null, safe: number[], state: number): boolean {
  // Where there was nothing to send, it is not for this answer to say that the state is safe.
  if (error === null && witness.window.acknowledged() >= state) safe.push(state)
  else if (error !== null && witness.killedAt === null) witness.refusals.push(error)
  return error === null
}
