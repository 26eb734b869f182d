import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deskError } from '../../../src/base/deskError.ts'
import {
  holdsUnsaved,
  openedState,
  saveStep,
  type SaveEvent,
  type SaveState,
  type Write,
} from '../../../src/saving/saveState.ts'

const conflict = deskError('save.conflict')
const orphan = deskError('save.orphan')
const noSpace = deskError('storage.noSpace')

/** Lets events happen one after the other; gives the last state and every write that was started. */
function run(events: readonly SaveEvent[], start: SaveState = openedState('e0', false)) {
  const writes: Write[] = []
  let state = start
  for (const event of events) {
    const step = saveStep(state, event)
    state = step.state
    if (step.write !== null) writes.push(step.write)
  }
  return { state, writes }
}

const edit: SaveEvent = { kind: 'edited' }
const auto: SaveEvent = { kind: 'saveAsked', asked: false }
const ask: SaveEvent = { kind: 'saveAsked', asked: true }
const saved = (etag: string): SaveEvent => ({ kind: 'saved', etag })
const failed = (error = noSpace): SaveEvent => ({ kind: 'saveFailed', error })
const outside = (etag: string | null): SaveEvent => ({ kind: 'changedOutside', etag })
const keepMine: SaveEvent = { kind: 'keepMine' }
const merged = (etag: string): SaveEvent => ({ kind: 'merged', etag })
const tookTheirs = (etag: string): SaveEvent => ({ kind: 'tookTheirs', etag })

describe('an open article', () => {
  it('is clean, and asks for no write as long as nothing is edited', () => {
    expect(run([auto, ask])).toEqual({ state: { kind: 'clean', version: 0, etag: 'e0' }, writes: [] })
  })

  it('is saved after an edit', () => {
    expect(run([edit, auto, saved('e1')])).toEqual({
      state: { kind: 'clean', version: 1, etag: 'e1' },
      writes: [{ etag: 'e0', overwrite: false }],
    })
  })

  it('stays dirty when it was edited during the save', () => {
    expect(run([edit, auto, edit, saved('e1')]).state).toEqual({ kind: 'dirty', version: 2, etag: 'e1' })
  })

  it('is saved once more when that was asked for during the save, from the new etag', () => {
    const { state, writes } = run([edit, auto, edit, ask, ask, saved('e1')])
    expect(state).toMatchObject({ kind: 'saving', version: 2, saving: 2, queued: false })
    expect(writes).toEqual([
      { etag: 'e0', overwrite: false },
      { etag: 'e1', overwrite: false },
    ])
  })

  it('is not saved again when nothing was edited during the save', () => {
    expect(run([edit, ask, ask, saved('e1')])).toMatchObject({ state: { kind: 'clean' }, writes: [{}] })
  })

  it('stays dirty after a failure, says why, and tries again only when asked', () => {
    const { state, writes } = run([edit, auto, failed(), edit, auto])
    expect(state).toEqual({ kind: 'failed', version: 2, etag: 'e0', error: noSpace })
    expect(writes).toHaveLength(1)
    expect(run([ask], state).writes).toEqual([{ etag: 'e0', overwrite: false }])
  })

  it('that changed outside is not written until the person chooses', () => {
    const { state, writes } = run([edit, outside('x'), auto, ask, edit])
    expect(state).toMatchObject({ kind: 'conflict', version: 2, error: null })
    expect(writes).toEqual([])
    expect(run([keepMine], state).writes).toEqual([{ etag: 'e0', overwrite: true }])
    expect(run([tookTheirs('x')], state).state).toEqual({ kind: 'clean', version: 2, etag: 'x' })
  })

  it('that was merged is written over the version it was merged with, and over no other', () => {
    const { state } = run([edit, outside('x'), edit])
    const { state: saving, writes } = run([merged('x')], state)
    expect(writes).toEqual([{ etag: 'e0', overwrite: false, over: 'x' }])
    expect(run([saved('e1')], saving).state).toEqual({ kind: 'clean', version: 2, etag: 'e1' })
    expect(run([failed(conflict)], saving).state).toMatchObject({ kind: 'conflict', etag: 'e0' })
    expect(run([failed(), ask, failed(conflict)], saving).state).toMatchObject({ kind: 'conflict', etag: 'e0' })
    for (const events of [[], [edit], [edit, auto], [outside(null)]])
      expect(run([...events, merged('x')])).toEqual(run(events))
  })

  it('learns of a conflict from the save, too', () => {
    expect(run([edit, auto, failed(conflict)]).state).toMatchObject({ kind: 'conflict', error: conflict })
  })

  it('whose file is deleted keeps its text, and is written anew when asked', () => {
    for (const events of [
      [edit, outside(null)],
      [edit, auto, failed(orphan)],
    ]) {
      const { state } = run(events)
      expect(state).toEqual({ kind: 'orphan', version: 1, etag: 'e0' })
      expect(run([auto, ask], state).writes).toEqual([])
      expect(run([keepMine], state).writes).toEqual([{ etag: null, overwrite: false }])
    }
  })

  it('hears nothing of the same bytes, and of a file put back', () => {
    expect(run([outside('e0')]).state.kind).toBe('clean')
    expect(run([edit, outside('x'), outside('e0')]).state).toEqual({ kind: 'dirty', version: 1, etag: 'e0' })
    expect(run([edit, outside(null), outside('e0')]).state).toEqual({ kind: 'dirty', version: 1, etag: 'e0' })
  })

  it('loses no edit to a choice that comes where there is none', () => {
    expect(run([edit, tookTheirs('x')]).state).toEqual({ kind: 'dirty', version: 1, etag: 'e0' })
    expect(run([edit, auto, tookTheirs('x')]).state.kind).toBe('saving')
    expect(run([edit, auto, tookTheirs('x'), edit, auto]).writes).toHaveLength(1)
  })

  it('opened for reading never becomes anything else', () => {
    const events = [
      edit,
      auto,
      ask,
      outside('x'),
      outside(null),
      keepMine,
      merged('x'),
      failed(),
      saved('x'),
      tookTheirs('y'),
    ]
    expect(run(events, openedState('e0', true))).toEqual({
      state: { kind: 'readOnly', version: 0, etag: 'y' },
      writes: [],
    })
  })

  it('may be closed only when it is clean or opened for reading', () => {
    const unsaved = [[edit], [edit, auto], [edit, auto, failed()], [outside('x')], [outside(null)]]
    expect(unsaved.map((events) => holdsUnsaved(run(events).state))).toEqual(unsaved.map(() => true))
    expect(holdsUnsaved(openedState('e', false))).toBe(false)
    expect(holdsUnsaved(openedState('e', true))).toBe(false)
  })
})

/**
 * A desk and a person around the machine, as simple as can be: a file, at most one write under way, a text that counts its edits. The events
 * that can really happen are drawn at random, the answers of the desk follow from the file.
 */
class World {
  state: SaveState
  file: { etag: string; version: number } | null
  screen = 0
  running: { write: Write; version: number } | null = null
  writes = 0
  private made = 0

  constructor(readOnly: boolean) {
    this.file = { etag: 'e0', version: 0 }
    this.state = openedState('e0', readOnly)
  }

  tell(event: SaveEvent): void {
    const before = this.state
    const { state, write } = saveStep(before, event)
    this.state = state
    if (write !== null) {
      expect(this.running, 'two writes at once').toBeNull()
      expect(before.kind).not.toBe('readOnly')
      if (before.kind === 'conflict' || before.kind === 'orphan') expect(['keepMine', 'merged']).toContain(event.kind)
      this.running = { write, version: this.screen }
      this.writes += 1
    }
    expect(state.kind === 'saving').toBe(this.running !== null)
    if (state.kind === 'clean') expect(this.file?.version === this.screen || this.fileIsForeign()).toBe(true)
  }

  /** What the desk does with a write: refuses it when the file is not the one the edits began with. */
  finish(works: boolean): void {
    if (this.running === null) return
    const { write, version } = this.running
    this.running = null
    if (!works) return this.tell(failed())
    if (!write.overwrite && write.etag !== null && this.file === null) return this.tell(failed(orphan))
    const etag = this.file?.etag ?? null
    if (!write.overwrite && write.etag !== etag && (write.over ?? null) !== etag) return this.tell(failed(conflict))
    this.made += 1
    this.file = { etag: `own${this.made}`, version }
    this.tell(saved(this.file.etag))
  }

  edit(): void {
    if (this.state.kind !== 'readOnly') this.screen += 1
    this.tell(edit)
  }

  changeOutside(deleted: boolean, told: boolean): void {
    this.made += 1
    this.file = deleted ? null : { etag: `theirs${this.made}`, version: -1 }
    if (told) this.tell(outside(this.file?.etag ?? null))
  }

  take(): void {
    if (this.state.kind !== 'conflict' || this.file === null) return
    this.file.version = this.screen
    this.tell(tookTheirs(this.file.etag))
  }

  /** Brings theirs into what is on screen: an edit, and the choice. */
  merge(): void {
    if (this.state.kind !== 'conflict' || this.file === null) return
    const { etag } = this.file
    this.edit()
    this.tell(merged(etag))
  }

  /** Changed outside and not yet told: the next save will find it. */
  private fileIsForeign(): boolean {
    return this.file === null || this.file.version === -1
  }
}

type Move = (world: World) => void
const moves: fc.Arbitrary<Move>[] = [
  fc.constant((world) => world.edit()),
  fc.boolean().map(
    (asked): Move =>
      (world) =>
        world.tell({ kind: 'saveAsked', asked }),
  ),
  fc.boolean().map(
    (works): Move =>
      (world) =>
        world.finish(works),
  ),
  fc.tuple(fc.boolean(), fc.boolean()).map(
    ([deleted, told]): Move =>
      (world) =>
        world.changeOutside(deleted, told),
  ),
  fc.constant((world) => world.tell(keepMine)),
  fc.constant((world) => world.take()),
  fc.constant((world) => world.merge()),
  fc.constant((world) => world.tell(outside(world.file?.etag ?? null))),
]

describe('whatever happens in whatever order', () => {
  it('never writes twice at once, never calls unsaved text clean, never writes over a conflict unasked', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.oneof(...moves), { maxLength: 40 }), (readOnly, happenings) => {
        const world = new World(readOnly)
        for (const happen of happenings) happen(world)
        if (readOnly) expect(world.writes).toBe(0)
        expect(world.state.version).toBe(world.screen)
      }),
      { numRuns: 3000 },
    )
  })

  it('gets everything saved in the end, once writing works and the person chooses', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...moves), { maxLength: 30 }), (happenings) => {
        const world = new World(false)
        for (const happen of happenings) happen(world)
        world.edit()
        for (let round = 0; round < 4 && world.file?.version !== world.screen; round += 1) {
          world.finish(true)
          world.tell(ask)
          world.tell(keepMine)
          world.finish(true)
        }
        expect(world.file?.version).toBe(world.screen)
        expect(world.state.kind).toBe('clean')
      }),
      { numRuns: 2000 },
    )
  })

  it('survives events that cannot happen: no state loses edits, no second write starts', () => {
    const any: fc.Arbitrary<SaveEvent> = fc.constantFrom(
      edit,
      auto,
      ask,
      saved('s'),
      failed(),
      failed(conflict),
      failed(orphan),
      outside('x'),
      outside(null),
      keepMine,
      merged('m'),
      tookTheirs('t'),
    )
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (events) => {
        let state = openedState('e0', false)
        for (const event of events) {
          const step = saveStep(state, event)
          if (step.write !== null) {
            expect(step.state).toMatchObject({ kind: 'saving', saving: step.state.version, queued: false })
            expect(state.kind === 'saving' && event.kind !== 'saved').toBe(false)
          }
          const becameClean = step.state.kind === 'clean' && state.kind !== 'clean'
          if (becameClean) expect(event.kind === 'saved' || state.kind === 'conflict').toBe(true)
          expect(step.state.version).toBe(state.version + (event.kind === 'edited' ? 1 : 0))
          state = step.state
        }
      }),
      { numRuns: 3000 },
    )
  })
})
