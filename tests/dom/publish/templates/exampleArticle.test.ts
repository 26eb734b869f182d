import { expect, it } from 'vitest'
import { exampleArticle } from '../../../../renderer/publish/templates/exampleArticle.ts'
import { freeName } from '../../../../renderer/publish/templates/freeName.ts'
import { loadArticle } from '../../../../src/article/load.ts'

it('is a whole article', () => {
  const loaded = loadArticle(JSON.stringify(exampleArticle()))
  expect(loaded.ok && loaded.value.losses).toEqual([])
})

it('gives a new template a name of its own', () => {
  expect(freeName([])).toBe('page.liquid')
  expect(freeName(['page.liquid', 'page-2.liquid'])).toBe('page-3.liquid')
})
