import { closeHistory, history, undo, undoDepth } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, Plugin } from '@tiptap/pm/state'
import { deleteRow, fixTables } from '@tiptap/pm/tables'
import { Step, Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import { expect, it } from 'vitest'
import { keepUndecided } from '../../../../../renderer/editor/changes/keepUndecided.ts'
import { markTakenLines } from '../../../../../renderer/editor/changes/markTakenLines.ts'
import { trackTransaction } from '../../../../../renderer/editor/changes/trackTransaction.ts'
import { decidedBody } from '../../../../../src/article/changes/decidedBody.ts'
import { readChanges } from '../../../../../src/article/changes/readChanges.ts'
import { settleChanges } from '../../../../../src/article/changes/settleChanges.ts'
import { gridOf } from '../../../../../src/article/changes/tables/gridOf.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../../src/article/document/documentJson.ts'
import { repairDocument } from '../../../../../src/article/document/repairDocument.ts'
import { linedBody, linesOf } from '../../../../helpers/linedTable.ts'
import { lineAuthor, lineEdit } from '../../../../helpers/lineEdit.ts'
import {
  arbitraryTableBody,
  arbitraryTableEdit,
  isOfLines,
  tableEditOf,
  withTablesFixed,
  type TableEdit,
} from '../../../../helpers/tableEdits.ts'

const json = (doc: Node) => doc.toJSON() as DocumentJson
// As the paper does: prosemirror-tables leaves out cells of a row that is put in beside one over several rows and columns.
const fixing = new Plugin({ appendTransaction: (_, before, state) => fixTables(state, before) })
const opened = (doc: Node) => EditorState.create({ doc: withTablesFixed(doc), plugins: [history(), fixing] })
const sessions = fc.array(arbitraryTableEdit(), { minLength: 1, maxLength: 12 })

interface Done {
  readonly state: EditorState
  readonly all: boolean
  readonly plain: EditorState
}

/** The state after an edit under 修订, or null where it does nothing. */
function tracked(state: EditorState, edit: TableEdit, minute: number): Done | null {
  const [tr, plain] = [tableEditOf(state, edit), tableEditOf(state, edit)]
  if (tr === null || plain === null) return null
  const id = `${edit.person}${String(minute).padStart(6, '0')}`
  const author = { id, by: edit.person, at: new Date(Date.UTC(2026, 4, 19, 6, minute)).toISOString() }
  const marked = markTakenLines(closeHistory(tr), state, author)
  const all = marked !== null || trackTransaction(tr, state, author)
  const done = marked ?? tr
  done.doc.check()
  keepUndecided(plain)
  return { state: state.apply(done), all, plain: state.apply(plain) }
}

/** Whether every place of a table's grid is one cell's. */
function isWhole(doc: Node): boolean {
  let whole = true
  doc.descendants((node) => {
    if (node.type.name !== 'table') return
    const { cells, width, height } = gridOf(node)
    const covered = cells.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top) * (right - left), 0)
    whole &&= covered === width * height
  })
  return whole
}

/** What others than the one who edits have put in, and nobody has decided on. */
function wordsOfOthers(doc: Node, { person }: TableEdit): string {
  let words = ''
  doc.descendants(({ text, marks }) => {
    if (marks.some(({ type, attrs }) => type.name === 'insertion' && attrs.by !== person)) words += text ?? ''
  })
  return words
}

it('random sessions of two people at a table: all rejected is the body before, to the letter, and all accepted as edited plainly', () => {
  const count = { tracked: 0, said: 0 }
  fc.assert(
    fc.property(arbitraryTableBody(), sessions, (doc, edits) => {
      let state = opened(doc)
      let first = decidedBody(state.doc, 'reject')
      edits.forEach((edit, minute) => {
        const done = tracked(state, edit, minute)
        if (done === null) return
        const { state: next, all, plain } = done
        const [rejected, accepted] = [decidedBody(next.doc, 'reject'), decidedBody(next.doc, 'accept')]
        if (all) expect(json(rejected)).toEqual(json(first))
        if (isOfLines(edit)) {
          expect(json(accepted)).toEqual(json(decidedBody(plain.doc, 'accept')))
          expect([isWhole(next.doc), isWhole(rejected), isWhole(accepted)]).toEqual([true, true, true])
          if (all) expect(wordsOfOthers(next.doc, edit)).toBe(wordsOfOthers(state.doc, edit))
          count[all ? 'tracked' : 'said'] += 1
        }
        state = next
        first = rejected
      })
    }),
    { numRuns: 400 },
  )
  expect(count.tracked).toBeGreaterThan(count.said * 20)
}, 120_000)

it('undo takes each edit back with its change, as far as the start', () => {
  fc.assert(
    fc.property(arbitraryTableBody(), sessions, (doc, edits) => {
      let state = opened(doc)
      edits.forEach((edit, minute) => (state = tracked(state, edit, minute)?.state ?? state))
      while (undoDepth(state) > 0) undo(state, (tr) => (state = state.apply(tr)))
      expect(json(state.doc)).toEqual(json(opened(doc).doc))
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('a table with changes is the same when it was saved and loaded', () => {
  fc.assert(
    fc.property(arbitraryTableBody(), sessions, (doc, edits) => {
      let state = opened(doc)
      edits.forEach((edit, minute) => (state = tracked(state, edit, minute)?.state ?? state))
      const read = repairDocument(JSON.parse(JSON.stringify(json(state.doc))))
      expect(read.losses).toEqual([])
      expect(read.document).toEqual(json(state.doc))
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('changes are decided on one by one in any order: rows and columns stay whole after each, and none is left', () => {
  const decisions = fc.array(fc.record({ which: fc.nat(), what: fc.constantFrom('accept', 'reject') }), {
    minLength: 40,
    maxLength: 40,
  })
  fc.assert(
    fc.property(arbitraryTableBody(), sessions, decisions, (doc, edits, list) => {
      let state = opened(doc)
      edits.forEach((edit, minute) => (state = tracked(state, edit, minute)?.state ?? state))
      const tr = new Transform(state.doc)
      for (const { which, what } of list) {
        const ids = readChanges(tr.doc).map(({ id }) => id)
        if (ids.length === 0) break
        settleChanges(tr, ({ attrs }) => (attrs.id === ids[which % ids.length] ? what : null))
        tr.doc.check()
        expect(isWhole(tr.doc)).toBe(true)
      }
      expect(readChanges(tr.doc)).toEqual([])
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('two windows that write in one table and change its rows and columns at once have the same sound body in the end', () => {
  fc.assert(
    fc.property(arbitraryTableBody(), sessions, (doc, edits) => {
      const people = ['jia', 'yi'] as const
      const whole = withTablesFixed(doc)
      const states = people.map((clientID) =>
        EditorState.create({ doc: whole, plugins: [history(), collab({ version: 0, clientID })] }),
      )
      const log: { readonly step: Step; readonly client: string }[] = []
      const take = (index: number): void => {
        const state = states[index]!
        const news = log.slice(getVersion(state))
        const steps = news.map(({ step }) => Step.fromJSON(articleSchema, step.toJSON()))
        states[index] = state.apply(
          receiveTransaction(
            state,
            steps,
            news.map(({ client }) => client),
          ),
        )
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
        const decided = decidedBody(one!.doc, decision)
        decided.check()
        expect(readChanges(decided)).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
}, 60_000)

it('what one window writes in a row that another takes out at the same time is kept', () => {
  const doc = linedBody('甲|乙', '丙|丁')
  const windows = ['jia', 'yi'].map((clientID) =>
    EditorState.create({ doc, plugins: [collab({ version: 0, clientID })] }),
  )
  const [one, other] = windows as [EditorState, EditorState]
  const taken = one.apply(markTakenLines(lineEdit(doc, '甲', deleteRow), one, lineAuthor)!)
  const typed = other.apply(other.tr.insertText('新', 6))
  const sent = sendableSteps(taken)!
  const both = typed.apply(receiveTransaction(typed, sent.steps, ['jia']))
  expect(linesOf(both.doc)).toEqual(['- 新甲|乙', '丙|丁'])
})
