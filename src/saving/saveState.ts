import { deskError, type DeskError } from '../base/deskError.ts'

/**
 * Where an open article stands between the window and the disk. `version` counts edits; `etag` is that of the file the edits began with.
 * An article is clean only when the version on disk is the version on screen.
 */
export type SaveState =
  | { readonly kind: 'clean'; readonly version: number; readonly etag: string }
  | { readonly kind: 'dirty'; readonly version: number; readonly etag: string }
  /** one save runs (of `saving`); `queued` asks for one more when it ends, never two at once */
  | {
      readonly kind: 'saving'
      readonly version: number
      readonly etag: string
      readonly saving: number
      readonly queued: boolean
    }
  /** the file changed outside: nothing is written until the person chooses */
  | { readonly kind: 'conflict'; readonly version: number; readonly etag: string; readonly error: DeskError | null }
  /** the file was deleted outside: the text lives on in the window */
  | { readonly kind: 'orphan'; readonly version: number; readonly etag: string }
  /** the last write failed: dirty, and said so */
  | { readonly kind: 'failed'; readonly version: number; readonly etag: string; readonly error: DeskError }
  | { readonly kind: 'readOnly'; readonly version: number; readonly etag: string }

/** What happens to an open article. */
export type SaveEvent =
  | { readonly kind: 'edited' }
  /** `asked` by the person (Ctrl S), which also tries again after a failure; else by itself */
  | { readonly kind: 'saveAsked'; readonly asked: boolean }
  | { readonly kind: 'saved'; readonly etag: string }
  | { readonly kind: 'saveFailed'; readonly error: DeskError }
  | { readonly kind: 'changedOutside'; readonly etag: string | null }
  /** the person chose: keep mine over theirs (or save a deleted file again) */
  | { readonly kind: 'keepMine' }
  /** another window of this desk saved the one body; `whole`: all that is on screen here is in it */
  | { readonly kind: 'savedElsewhere'; readonly etag: string; readonly whole: boolean }
  /** both versions were made into one, which is on screen; it may replace the file of this etag alone */
  | { readonly kind: 'merged'; readonly etag: string }
  /** somebody else may write the article now */
  | { readonly kind: 'lockLost' }
  /** the person took the file's version, which is now on screen */
  | { readonly kind: 'tookTheirs'; readonly etag: string }

/** What is to be done: write the version on screen. `etag` null: the file is gone, write it anew. */
export interface Write {
  readonly etag: string | null
  readonly overwrite: boolean
  /** the file of this etag may be replaced, though the edits began with another */
  readonly over?: string
}

/** The new state, and the write to start, if any. */
export interface SaveStep {
  readonly state: SaveState
  readonly write: Write | null
}

/** The state of an article just opened. */
export function openedState(etag: string, readOnly: boolean): SaveState {
  return { kind: readOnly ? 'readOnly' : 'clean', version: 0, etag }
}

/** Whether closing now would lose something. */
export function holdsUnsaved(state: SaveState): boolean {
  return state.kind !== 'clean' && state.kind !== 'readOnly'
}

/** The one table of what may happen when. Pure: the caller does the writing and tells how it ended. */
export function saveStep(state: SaveState, event: SaveEvent): SaveStep {
  switch (event.kind) {
    case 'edited':
      return stay(edited(state))
    case 'saveAsked':
      return asked(state, event.asked)
    case 'saved':
      return saved(state, event.etag)
    case 'saveFailed':
      return stay(failed(state, event.error))
    case 'changedOutside':
      return stay(changedOutside(state, event.etag))
    case 'keepMine':
      if (state.kind === 'conflict') return start(state, { etag: state.etag, overwrite: true })
      if (state.kind === 'orphan') return start(state, { etag: null, overwrite: false })
      return stay(state)
    case 'savedElsewhere':
      return stay(savedElsewhere(state, event.etag, event.whole))
    case 'merged':
      // The edits still began where they began: until the write has ended well, so does their journal.
      return state.kind === 'conflict'
        ? start(state, { etag: state.etag, overwrite: false, over: event.etag })
        : stay(state)
    case 'lockLost':
      return stay(lockLost(state))
    case 'tookTheirs':
      return stay(tookTheirs(state, event.etag))
  }
}

function stay(state: SaveState): SaveStep {
  return { state, write: null }
}

function start(state: SaveState, write: Write): SaveStep {
  return {
    state: { kind: 'saving', version: state.version, etag: state.etag, saving: state.version, queued: false },
    write,
  }
}

function edited(state: SaveState): SaveState {
  if (state.kind === 'readOnly') return state
  const version = state.version + 1
  return state.kind === 'clean' ? { kind: 'dirty', version, etag: state.etag } : { ...state, version }
}

function asked(state: SaveState, byPerson: boolean): SaveStep {
  switch (state.kind) {
    case 'dirty':
      return start(state, { etag: state.etag, overwrite: false })
    case 'failed':
      return byPerson ? start(state, { etag: state.etag, overwrite: false }) : stay(state)
    case 'saving':
      return stay({ ...state, queued: state.queued || byPerson || state.version > state.saving })
    default:
      return stay(state)
  }
}

function saved(state: SaveState, etag: string): SaveStep {
  if (state.kind !== 'saving') return stay(state)
  if (state.version === state.saving) return stay({ kind: 'clean', version: state.version, etag })
  const dirty: SaveState = { kind: 'dirty', version: state.version, etag }
  return state.queued ? start(dirty, { etag, overwrite: false }) : stay(dirty)
}

function failed(state: SaveState, error: DeskError): SaveState {
  if (state.kind !== 'saving') return state
  const { version, etag } = state
  if (error.code === 'save.conflict') return { kind: 'conflict', version, etag, error }
  if (error.code === 'save.orphan') return { kind: 'orphan', version, etag }
  return { kind: 'failed', version, etag, error }
}

function changedOutside(state: SaveState, etag: string | null): SaveState {
  const { version } = state
  // While a save runs, its own etag check decides: the news may be of our own write.
  if (state.kind === 'saving' || state.kind === 'readOnly') return state
  if (etag === state.etag) {
    // The file is again what the edits began with: there is nothing to choose any more.
    return state.kind === 'conflict' || state.kind === 'orphan' ? { kind: 'dirty', version, etag } : state
  }
  if (etag === null) return { kind: 'orphan', version, etag: state.etag }
  return { kind: 'conflict', version, etag: state.etag, error: null }
}

/** A save of the other window has answered whatever kept this one from saving. */
function savedElsewhere(state: SaveState, etag: string, whole: boolean): SaveState {
  // Its own save, which runs behind the other's, decides.
  if (state.kind === 'saving' || state.kind === 'readOnly') return { ...state, etag }
  return { kind: whole ? 'clean' : 'dirty', version: state.version, etag }
}

/** A save that runs looks at the lock itself, and its end tells; where something is to be chosen, it still is. */
function lockLost(state: SaveState): SaveState {
  const { kind, version, etag } = state
  if (kind === 'clean') return { kind: 'readOnly', version, etag }
  return kind === 'dirty' ? { kind: 'failed', version, etag, error: deskError('save.locked') } : state
}

/** Only a choice between two versions can end this way; anywhere else it would throw edits away, or let a second write begin. */
function tookTheirs(state: SaveState, etag: string): SaveState {
  if (state.kind === 'readOnly') return { ...state, etag }
  return state.kind === 'conflict' ? { kind: 'clean', version: state.version, etag } : state
}
