import { Fragment, Slice } from '@tiptap/pm/model'
import { ReplaceAroundStep, Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { changedRanges } from '../../../../src/article/changes/changedRanges.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { seededRandom, type SeededRandom } from '../../../helpers/seededRandom.ts'
import { changedBody } from '../../../helpers/changedBody.ts'

it('gives what was replaced before and after, one range for what touches', () => {
  const tr = new Transform(changedBody('一二三四五六/七八'))
  tr.insert(6, articleSchema.text('甲乙'))
  tr.delete(2, 4)
  expect(changedRanges(tr.steps, tr.before)).toEqual([
    { fromA: 2, toA: 4, fromB: 2, toB: 2 },
    { fromA: 6, toA: 6, fromB: 4, toB: 6 },
  ])
  tr.insert(2, articleSchema.text('丙'))
  expect(changedRanges(tr.steps, tr.before)[0]).toEqual({ fromA: 2, toA: 4, fromB: 2, toB: 3 })
})

it('leaves out styles and kinds of blocks', () => {
  const tr = new Transform(changedBody('一二三/四'))
  tr.addMark(1, 3, articleSchema.mark('bold'))
  tr.setBlockType(1, 3, articleSchema.nodes.heading, { level: 2 })
  expect(tr.steps.length).toBeGreaterThan(1)
  expect(changedRanges(tr.steps, tr.before)).toEqual([])
})

it('gives what a step brings along that goes round its content', () => {
  const doc = changedBody('一')
  const item = changedBody('二').firstChild!
  const { bulletList, listItem } = articleSchema.nodes
  const list = bulletList.create(null, listItem.create(null, item))
  const tr = new Transform(doc)
  tr.step(new ReplaceAroundStep(0, 3, 1, 2, new Slice(Fragment.from(list), 0, 0), 4))
  expect(tr.doc.textContent).toBe('二一')
  expect(changedRanges(tr.steps, tr.before)[0]).toEqual({ fromA: 0, toA: 1, fromB: 0, toB: 4 })
})

it('gives what such a step takes away: an empty list pasted over a word', () => {
  const doc = changedBody('一二/三')
  const list = articleSchema.nodes.bulletList.createAndFill()!
  const tr = new Transform(doc)
  tr.step(new ReplaceAroundStep(0, 4, 3, 3, new Slice(Fragment.from(list), 0, 0), 3))
  expect(tr.doc.textContent).toBe('三')
  expect(changedRanges(tr.steps, tr.before)).toEqual([{ fromA: 0, toA: 4, fromB: 0, toB: 6 }])
})

it('leaves out what lifts a paragraph out of a list', () => {
  const { bulletList, listItem } = articleSchema.nodes
  const item = listItem.create(null, changedBody('一').firstChild)
  const tr = new Transform(changedBody('零').copy(Fragment.from(bulletList.create(null, item))))
  const $at = tr.doc.resolve(4)
  tr.lift($at.blockRange()!, 0)
  expect(tr.doc.toString()).toBe('doc(paragraph("一"))')
  expect(changedRanges(tr.steps, tr.before)).toEqual([])
})

it('gives the same of many replacements, made from the end or from the beginning', () => {
  const random = seededRandom(7)
  for (let body = 0; body < 60; body += 1) {
    const doc = changedBody('一二三四五六七八九十/甲乙丙丁戊己庚辛壬癸/子丑寅卯')
    const places = placesIn(doc.content.size, random)
    const fromEnd = new Transform(doc)
    for (const { from, to, words } of places.toReversed()) replaceWords(fromEnd, from, to, words)
    const fromStart = new Transform(doc)
    for (const { from, to, words } of places) {
      replaceWords(fromStart, fromStart.mapping.map(from), fromStart.mapping.map(to), words)
    }
    expect(fromEnd.doc.eq(fromStart.doc)).toBe(true)
    expect(changedRanges(fromEnd.steps, doc)).toEqual(changedRanges(fromStart.steps, doc))
  }
})

/** Places between which at least one position lies, with as many words as they hold, more, fewer or none. */
function placesIn(size: number, random: SeededRandom) {
  const places: { readonly from: number; readonly to: number; readonly words: string }[] = []
  for (let from = 1; from < size - 3; from += 4 + random.whole(0, 4)) {
    const words = '改'.repeat(random.whole(0, 3))
    const to = from + random.whole(0, 2)
    if (words !== '' || to > from) places.push({ from, to, words })
  }
  return places
}

function replaceWords(tr: Transform, from: number, to: number, words: string): void {
  tr.replaceWith(from, to, words === '' ? [] : articleSchema.text(words))
}
