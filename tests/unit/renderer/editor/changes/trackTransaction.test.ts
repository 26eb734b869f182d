import { closeHistory, history, undo, undoDepth } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { expect, it } from 'vitest'
import { trackTransaction } from '../../../../../renderer/editor/changes/trackTransaction.ts'
import { cleanDocument } from '../../../../../src/article/changes/cleanDocument.ts'
import { hasChanges } from '../../../../../src/article/changes/hasChanges.ts'
import { settleChanges } from '../../../../../src/article/changes/settleChanges.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../../src/article/document/documentJson.ts'
import { repairDocument } from '../../../../../src/article/document/repairDocument.ts'
import { arbitraryLines, arbitraryTrackedEdit, editOf, type TrackedEdit } from '../../../../helpers/trackedEdits.ts'

const json = (doc: Node) => doc.toJSON() as DocumentJson
const clean = (doc: Node, decision: 'accept' | 'reject') => cleanDocument(json(doc), decision)
const opened = (doc: Node) => EditorState.create({ doc, plugins: [history()] })
const sessions = fc.array(arbitraryTrackedEdit(), { minLength: 1, maxLength: 14 })

/** The state after an edit under 修订, or null where it does nothing. */
function tracked(state: EditorState, edit: TrackedEdit, minute: number, joins: boolean): EditorState | null {
  const tr = editOf(state, edit, joins)
  if (tr === null) return null
  const id = `${edit.person}${String(minute).padStart(6, '0')}`
  const at = new Date(Date.UTC(2026, 4, 19, 6, minute)).toISOString()
  expect(trackTransaction(closeHistory(tr), state, { id, by: edit.person, at })).toBe(true)
  tr.doc.check()
  return state.apply(tr)
}

it('500 random sessions of two people who write and format: all rejected is the body before, to the letter', () => {
  fc.assert(
    fc.property(arbitraryLines(), sessions, (doc, edits) => {
      let state = opened(doc)
      edits.forEach((edit, minute) => {
        state = tracked(state, edit, minute, true) ?? state
        expect(clean(state.doc, 'reject')).toEqual(json(doc))
      })
    }),
    { numRuns: 500 },
  )
})

it('500 random sessions: all accepted is the body as edited plainly, to the letter', () => {
  fc.assert(
    fc.property(arbitraryLines(), sessions, (doc, edits) => {
      let state = opened(doc)
      let plain = EditorState.create({ doc })
      edits.forEach((edit, minute) => {
        state = tracked(state, edit, minute, false) ?? state
        const tr = editOf(plain, edit, false)
        if (tr !== null) plain = plain.apply(tr)
        expect(clean(state.doc, 'accept')).toEqual(json(plain.doc))
      })
    }),
    { numRuns: 500 },
  )
})

it('undo takes each edit back with its change, as far as the start', () => {
  fc.assert(
    fc.property(arbitraryLines(), sessions, (doc, edits) => {
      let state = opened(doc)
      edits.forEach((edit, minute) => (state = tracked(state, edit, minute, true) ?? state))
      while (undoDepth(state) > 0) undo(state, (tr) => (state = state.apply(tr)))
      expect(state.doc.eq(doc)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

it('a body with changes is the same when it was saved and loaded', () => {
  fc.assert(
    fc.property(arbitraryLines(), sessions, (doc, edits) => {
      let state = opened(doc)
      edits.forEach((edit, minute) => (state = tracked(state, edit, minute, true) ?? state))
      const read = repairDocument(JSON.parse(JSON.stringify(json(state.doc))))
      expect(read.losses).toEqual([])
      expect(read.document).toEqual(json(state.doc))
    }),
    { numRuns: 200 },
  )
})

it('two windows that write and format at once have the same sound body when each has what the other did', () => {
  fc.assert(
    fc.property(arbitraryLines(), sessions, (doc, edits) => {
      const people = ['jia', 'yi'] as const
      const plugins = people.map((clientID) => [history(), collab({ version: 0, clientID })])
      const states = plugins.map((own) => EditorState.create({ doc, plugins: own }))
      const log: { readonly step: Step; readonly client: string }[] = []
      const take = (index: number): void => {
        const news = log.slice(getVersion(states[index]!))
        const steps = news.map(({ step }) => Step.fromJSON(articleSchema, step.toJSON()))
        const { [index]: state } = states
        states[index] = state!.apply(
          receiveTransaction(
            state!,
            steps,
            news.map(({ client }) => client),
          ),
        )
      }
      edits.forEach((edit, minute) => {
        const index = people.indexOf(edit.person)
        states[index] = tracked(states[index]!, edit, minute, true) ?? states[index]!
        if (minute % 3 !== 2) return
        take(index)
        for (const step of sendableSteps(states[index])?.steps ?? []) log.push({ step, client: edit.person })
        take(index)
      })
      people.forEach((client, index) => {
        take(index)
        for (const step of sendableSteps(states[index]!)?.steps ?? []) log.push({ step, client })
      })
      states.forEach((_, index) => take(index))
      const [one, other] = states
      expect(other!.doc.eq(one!.doc)).toBe(true)
      for (const decision of ['accept', 'reject'] as const) {
        const settled = Node.fromJSON(articleSchema, clean(one!.doc, decision))
        settled.check()
        expect(hasChanges(json(settled))).toBe(false)
      }
    }),
    { numRuns: 200 },
  )
})

it('decided on by person, nothing of that person is left; one after the other comes to the same as all at once', () => {
  fc.assert(
    fc.property(arbitraryLines(), sessions, (doc, edits) => {
      let state = opened(doc)
      edits.forEach((edit, minute) => (state = tracked(state, edit, minute, false) ?? state))
      const { tr } = state
      settleChanges(tr, ({ attrs }) => (attrs.by === 'jia' ? 'accept' : null))
      expect(JSON.stringify(json(tr.doc))).not.toContain('"by":"jia"')
      expect(clean(tr.doc, 'accept')).toEqual(clean(state.doc, 'accept'))
    }),
    { numRuns: 200 },
  )
})
