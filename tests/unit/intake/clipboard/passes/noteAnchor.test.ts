import { expect, it } from 'vitest'
import { noteAnchor } from '../../../../../src/intake/clipboard/passes/noteAnchor.ts'
import { makeElement } from '../../../../../src/intake/clipboard/tree/makeElement.ts'

const anchor = (attributes: Record<string, string>, tag = 'a') =>
  noteAnchor(makeElement(tag, Object.entries(attributes)))

it('tells a reference from a note’s own anchor, and footnotes from endnotes', () => {
  expect(anchor({ href: '#_ftn1', name: '_ftnref1' })).toEqual({ role: 'reference', kind: 'footnote', key: 'ftn1' })
  expect(anchor({ href: 'file:///C:/a.htm#_ednref12', name: '_edn12' })).toEqual({
    role: 'note',
    kind: 'endnote',
    key: 'edn12',
  })
  expect(anchor({ href: '#_ftn1', style: 'mso-footnote-id:ftn1' })).toEqual({
    role: 'reference',
    kind: 'footnote',
    key: 'ftn1',
  })
  expect(anchor({ href: '#_ftnref0', style: 'mso-footnote-id:ftn0' })).toEqual({
    role: 'note',
    kind: 'footnote',
    key: 'ftn0',
  })
  const libre = anchor({ href: '#sdfootnote3sym', name: 'sdfootnote3anc', class: 'sdfootnoteanc' })
  expect(libre).toEqual({ role: 'reference', kind: 'footnote', key: 'ftn3' })
  const end = anchor({ href: 'lo.html#sdendnote1anc', name: 'sdendnote1sym' })
  expect(end).toEqual({ role: 'note', kind: 'endnote', key: 'edn1' })
  const said = anchor({ href: '#_edn3', style: 'mso-endnote-id:edn3' })
  expect(said).toEqual({ role: 'reference', kind: 'endnote', key: 'edn3' })
})

it.each([
  { href: '#_ftn1' },
  { name: '_ftn1' },
  { href: '#_ftn1', name: '_ftn1' },
  { href: '#_ftn1', name: '_ednref1' },
  { href: '#_ftn1', name: '_ftnref2' },
  { href: '#_Toc1', name: '_Ref1' },
  { style: 'mso-footnote-id:ftn1' },
  { href: '#sdfootnote1sym', name: 'sdfootnote2anc' },
  { href: '#sdfootnote1sym', name: 'sdendnote1anc' },
  { href: '#sdfootnote1anc', name: 'sdfootnote1anc' },
])('takes %o for none', (attributes) => {
  expect(anchor(attributes as Record<string, string>)).toBeNull()
})

it('takes no other element for one', () => {
  expect(anchor({ href: '#_ftn1', name: '_ftnref1' }, 'span')).toBeNull()
})
