import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { articleFiles } from '../../../../src/publish/articleFiles.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { templateValues } from '../../../../src/publish/template/templateValues.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { referenceArticle } from '../../publish/referenceArticle.ts'

const article = referenceArticle()
const { html, text } = templateValues(article, PAGE_PROFILE, articleFiles(article), (name) => name)
const values = { html, text: { ...text } }

it('are written into the library, tried out as they are edited, and no path names one', async () => {
  const { ask, refusal, grant, folder } = await startedDesk()
  await ask('library.create', { grant: await grant('home/稿库'), name: '库' })
  expect(await ask('publish.templates', {})).toEqual({ templates: [] })
  const { etag } = await ask('publish.putTemplate', { name: 'house.liquid', text: '<b>{{ title }}</b>', over: null })
  expect(readFileSync(join(folder, 'home/稿库/templates/house.liquid'), 'utf8')).toBe('<b>{{ title }}</b>')
  const { templates } = await ask('publish.templates', {})
  expect(templates).toEqual([{ name: 'house.liquid', text: '<b>{{ title }}</b>', etag }])
  const stored = await ask('publish.fillTemplate', { name: 'house.liquid', text: null, values })
  expect(stored.html).toBe(`<b>${article.metadata.title}</b>`)
  const edited = await ask('publish.fillTemplate', {
    name: 'other.liquid',
    text: '{% render "house", title: source %}',
    values,
  })
  expect(edited.html).toBe(`<b>${article.metadata.source}</b>`)
  expect(await refusal('publish.putTemplate', { name: 'house.liquid', text: '', over: 'another' })).toBe(
    'template.changed',
  )
  expect(await refusal('publish.putTemplate', { name: '../library.liquid', text: '', over: null })).toBe(
    'contract.badInput',
  )
  expect(await refusal('publish.fillTemplate', { name: 'house.liquid', text: '{{ a | b }}', values })).toBe(
    'template.wrong',
  )
})
