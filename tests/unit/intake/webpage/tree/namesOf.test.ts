import { expect, it } from 'vitest'
import { namesOf } from '../../../../../src/intake/webpage/tree/namesOf.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

it('splits ids and classes into words', () => {
  expect(namesOf(readPage('<p id="articleContent_box2" class="post-text 正文"></p>', '').find('p')[0]!)).toEqual([
    'article',
    'content',
    'box',
    'post',
    'text',
    '正文',
  ])
})
