import { expect, it } from 'vitest'
import { hasFurnitureName, hasTextName, isNeverText } from '../../../../../src/intake/webpage/body/furnitureNames.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const first = (html: string) => readPage(html, '').elements[2]!

it('knows furniture by whole words of ids and classes, and by its elements', () => {
  expect(
    ['<div class="post-comment">', '<div id="shareBar">', '<nav>', '<div class="bd hot_news">'].map((html) =>
      hasFurnitureName(first(html)),
    ),
  ).toEqual([true, true, true, true])
  expect(
    ['<div class="adult">', '<p class="share">', '<div class="hotel">', '<div>'].map((html) =>
      hasFurnitureName(first(html)),
    ),
  ).toEqual([false, false, false, false])
})

it('knows the names of texts, and names that never are one', () => {
  expect([hasTextName(first('<div class="articleContent">')), hasTextName(first('<div class="x">'))]).toEqual([
    true,
    false,
  ])
  expect([isNeverText(first('<div class="comment-list">')), isNeverText(first('<div class="hot">'))]).toEqual([
    true,
    false,
  ])
})
