import { expect, it } from 'vitest'
import { createWordNotes, noteReferenceXml } from '../../../../src/publish/word/wordNotes.ts'

it('numbers each kind from 1, and keeps each in a part of its own', () => {
  const notes = createWordNotes()
  const given = [notes.add('footnote', '甲'), notes.add('endnote', '乙'), notes.add('footnote', '丙')]
  expect(given).toEqual([1, 1, 2])
  const { footnotes = '', endnotes = '' } = notes.parts()
  expect(footnotes.match(/w:id="[^"]*"/g)).toEqual(['w:id="-1"', 'w:id="0"', 'w:id="1"', 'w:id="2"'])
  expect(endnotes).toMatch(/^<\?xml[^>]*>\n<w:endnotes .*<w:endnote w:id="1">.*<w:endnoteRef\/>.*乙.*<\/w:endnotes>$/)
  expect(endnotes).not.toContain('footnote')
})

it('has no part of a kind of which there are none', () => {
  const notes = createWordNotes()
  expect(notes.parts()).toEqual({})
  notes.add('endnote', '乙')
  expect(Object.keys(notes.parts())).toEqual(['endnotes'])
})

it('refers to a note by its kind', () => {
  expect(noteReferenceXml('endnote', 3)).toContain('<w:endnoteReference w:id="3">')
})
