import { expect, it } from 'vitest'
import { isNoteId } from '../../../../../src/intake/clipboard/passes/isNoteId.ts'

it.each(['ftn1', '_ftn12', 'edn3', 'EDN3', 'sdfootnote1', 'sdendnote20'])('%s is that of a note', (id) => {
  expect(isNoteId(id)).toBe(true)
})

it.each([undefined, '', 'ftn', 'footnote1', 'sdfootnote', 'sdfootnote1anc', 'xedn1', '_ftnref1'])(
  '%s is none',
  (id) => {
    expect(isNoteId(id)).toBe(false)
  },
)
