import { closeHistory, history, undo, undoDepth } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { Step, Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { expect, it } from 'vitest'
import { keepUndecided } from '../../../../../renderer/editor/changes/keepUndecided.ts'
import { trackTransaction } from '../../../../../renderer/editor/changes/trackTransaction.ts'
import { cleanDocument } from '../../../../../src/article/changes/cleanDocument.ts'
import { hasPlaces } from '../../../../../src/article/changes/places/hasPlaces.ts'
import { readChanges } from '../../../../../src/article/changes/readChanges.ts'
import { settleChanges } from '../../../../../src/article/changes/settleChanges.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../../src/article/document/documentJson.ts'
import { repairDocument } from '../../../../../src/article/document/repairDocument.ts'
import { arbitraryDocument, arbitraryUndecided } from '../../../../helpers/arbitraryDocument.ts'
import { arbitraryPlacedEdit, isMove, placedEditOf, type PlacedEdit } from '../../../../helpers/placedEdits.ts'

const json = (doc: Node) => doc.toJSON() as DocumentJson
const clean = (doc: Node, decision: 'accept' | 'reject') => cleanDocument(json(doc), decision)
const opened = (body: DocumentJson) =>
  EditorState.create({ doc: Node.fromJSON(articleSchema, body), plugins: [history()] })
const sessions = fc.array(arbitraryPlacedEdit(), { minLength: 1, maxLength: 14 })

interface Done {
  readonly state: EditorState
  readonly all: boolean
  readonly plain: Transaction
}

/** The state after an edit under 修订, or null where it does nothing. */
function tracked(state: EditorState, edit: PlacedEdit, minute: number): Done | null {
  const [tr, plain] = [placedEditOf(state, edit), placedEditOf(state, edit)]
  if (tr === null || plain === null) return null
  const id = `${edit.person}${String(minute).padStart(6, '0')}`
  const at = new Date(Date.UTC(2026, 4, 19, 6, minute)).toISOString()
  const all = trackTransaction(closeHistory(tr), state, { id, by: edit.person, at })
  tr.doc.check()
  keepUndecided(plain)
  return { state: state.apply(tr), all, plain }
}

it('500 random sessions of two people: all rejected is the body before, to the letter, and all accepted as edited plainly', () => {
  const count = { tracked: 0, said: 0 }
  fc.assert(
    fc.property(arbitraryDocument(), sessions, (body, edits) => {
      let state = opened(body)
      let first = clean(state.doc, 'reject')
      edits.forEach((edit, minute) => {
        const done = tracked(state, edit, minute)
        if (done === null) return
        const exact = isMove(edit) || hasPlaces(state.doc)
        const rejected = clean(done.state.doc, 'reject')
        if (done.all && exact) expect(rejected).toEqual(first)
        else first = rejected
        if (isMove(edit)) expect(clean(done.state.doc, 'accept')).toEqual(clean(done.plain.doc, 'accept'))
        count[done.all ? 'tracked' : 'said'] += 1
        state = done.state
      })
    }),
    { numRuns: 500 },
  )
  expect(count.tracked).toBeGreaterThan(count.said * 12)
}, 120_000)

it('undo takes each edit back with its change, as far as the start', () => {
  fc.assert(
    fc.property(arbitraryDocument(), sessions, (body, edits) => {
      let state = opened(body)
      edits.forEach((edit, minute) => (state = tracked(state, edit, minute)?.state ?? state))
      while (undoDepth(state) > 0) undo(state, (tr) => (state = state.apply(tr)))
      expect(json(state.doc)).toEqual(body)
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('a body with changes is the same when it was saved and loaded', () => {
  fc.assert(
    fc.property(arbitraryDocument(), sessions, (body, edits) => {
      let state = opened(body)
      edits.forEach((edit, minute) => (state = tracked(state, edit, minute)?.state ?? state))
      const read = repairDocument(JSON.parse(JSON.stringify(json(state.doc))))
      expect(read.losses).toEqual([])
      expect(read.document).toEqual(json(state.doc))
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('changes are decided on one by one in any order: the body is sound after each, and none is left', () => {
  const decisions = fc.array(fc.record({ which: fc.nat(), what: fc.constantFrom('accept', 'reject') }), {
    minLength: 40,
    maxLength: 40,
  })
  fc.assert(
    fc.property(arbitraryDocument(), sessions, decisions, (body, edits, list) => {
      let state = opened(body)
      edits.forEach((edit, minute) => (state = tracked(state, edit, minute)?.state ?? state))
      const tr = new Transform(state.doc)
      for (const { which, what } of list) {
        const ids = readChanges(tr.doc).map(({ id }) => id)
        if (ids.length === 0) break
        settleChanges(tr, ({ attrs }) => (attrs.id === ids[which % ids.length] ? what : null))
        tr.doc.check()
      }
      expect(readChanges(tr.doc)).toEqual([])
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('places of any origin are decided on without harm, and cost no words', () => {
  const words = (doc: Node) => [...doc.textBetween(0, doc.content.size, '', ' ')].sort().join('')
  fc.assert(
    fc.property(arbitraryUndecided(), fc.constantFrom('accept', 'reject'), (body, decision) => {
      const doc = Node.fromJSON(articleSchema, body)
      const tr = new Transform(doc)
      settleChanges(tr, ({ type }) => (type.name === 'formatting' ? decision : null))
      tr.doc.check()
      expect(words(tr.doc)).toBe(words(doc))
      settleChanges(tr, () => decision)
      tr.doc.check()
      expect(readChanges(tr.doc)).toEqual([])
    }),
    { numRuns: 500 },
  )
}, 60_000)

it('two windows that write and move blocks at once have the same sound body when each has what the other did', () => {
  fc.assert(
    fc.property(arbitraryDocument(), sessions, (body, edits) => {
      const people = ['jia', 'yi'] as const
      const doc = Node.fromJSON(articleSchema, body)
      const states = people.map((clientID) =>
        EditorState.create({ doc, plugins: [history(), collab({ version: 0, clientID })] }),
      )
      const log: { readonly step: Step; readonly client: string }[] = []
      const take = (index: number): void => {
        const state = states[index]!
        const news = log.slice(getVersion(state))
        const steps = news.map(({ step }) => Step.fromJSON(articleSchema, step.toJSON()))
        const clients = news.map(({ client }) => client)
        states[index] = state.apply(receiveTransaction(state, steps, clients))
      }
      const send = (index: number): void => {
        take(index)
        for (const step of sendableSteps(states[index]!)?.steps ?? []) log.push({ step, client: people[index]! })
        take(index)
      }
      edits.forEach((edit, minute) => {
        const index = people.indexOf(edit.person)
        states[index] = tracked(states[index]!, edit, minute)?.state ?? states[index]!
        if (minute % 3 === 2) send(index)
      })
      send(0)
      send(1)
      take(0)
      const [one, other] = states
      expect(other!.doc.eq(one!.doc)).toBe(true)
      one!.doc.check()
      for (const decision of ['accept', 'reject'] as const) {
        const tr = new Transform(one!.doc)
        settleChanges(tr, () => decision)
        tr.doc.check()
        expect(hasPlaces(tr.doc)).toBe(false)
      }
    }),
    { numRuns: 200 },
  )
}, 60_000)
