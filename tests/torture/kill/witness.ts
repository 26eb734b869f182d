import type { MetadataPatch } from '../../../src/article/metadata.ts'
import type { JournalingWindow } from '../../helpers/journalingWindow.ts'

/** What a window did to an article and what it was told to be safe, written down as it happened: it outlives the desk. */
export interface Witness {
  readonly id: string
  readonly window: JournalingWindow
  /** what the file held when the article was opened */
  readonly fileAtOpening: string
  /** every edit in order: when (of `performance.now()`), how long the machine had stalled by then, and how many characters it brought */
  readonly edits: { readonly at: number; readonly stalled: number; readonly characters: number }[]
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
  /** the save that runs */
  saving: Promise<unknown> | null
  /** how long the machine has kept window and desk from running so far, in milliseconds */
  readonly stalled: () => number
  /** when (of `performance.now()`), and how long the machine had stalled by then; null while the desk lives */
  killed: { readonly at: number; readonly stalled: number } | null
}

/** Begins to write down what a window does that has just opened an article. */
export function newWitness(
  id: string,
  window: JournalingWindow,
  fileAtOpening: string,
  stalled: Witness['stalled'],
): Witness {
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
    saving: null,
    stalled,
    killed: null,
  }
}

/** The desk is killed at this moment; a later kill changes nothing of what was written before this one. */
export function noteKill(witness: Witness): void {
  witness.killed ??= { at: performance.now(), stalled: witness.stalled() }
}

type Change = Parameters<JournalingWindow['edit']>[0]

/** Edits, and writes down when. */
export function editNow(witness: Witness, change: Change, characters: number, metadata?: MetadataPatch): void {
  if (!witness.window.edit(change, metadata)) return
  witness.edits.push({ at: performance.now(), stalled: witness.stalled(), characters })
}

/** Sends what was not sent, and writes down whether it is safe; false where it was not acknowledged. */
export async function flushNow(witness: Witness): Promise<boolean> {
  let sent = -1
  const error = await witness.window.flush((state) => (sent = noteState(witness, state)))
  return noteAnswer(witness, error, witness.batches, sent)
}

/** Saves, behind the save that runs, and writes down whether it is safe; false where it was not acknowledged. */
export async function saveNow(witness: Witness): Promise<boolean> {
  await savesEnded(witness)
  let sent = -1
  const answer = witness.window.save(false, (state) => (sent = noteState(witness, state)))
  witness.saving = answer.finally(() => (witness.saving = null))
  return noteAnswer(witness, await answer, witness.saves, sent)
}

/** Resolves when no save runs: a window never has two under way. */
export async function savesEnded(witness: Witness): Promise<void> {
  while (witness.saving !== null) await witness.saving
}

/** What goes on its way holds every edit made so far. */
function noteState({ edits, editsIn }: Witness, state: number): number {
  editsIn[state] = edits.length
  return state
}

function noteAnswer(witness: Witness, error: string | null, safe: number[], state: number): boolean {
  // Where there was nothing to send, it is not for this answer to say that the state is safe.
  if (error === null && state >= 0) safe.push(state)
  else if (error !== null && witness.killed === null) witness.refusals.push(error)
  return error === null
}
