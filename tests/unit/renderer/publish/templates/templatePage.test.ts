import { expect, it } from 'vitest'
import { templatePage } from '../../../../../renderer/publish/templates/templatePage.ts'
import { ok } from '../../../../../src/base/result.ts'
import { PAGE_PROFILE } from '../../../../../src/publish/profiles.ts'
import { everythingArticle } from '../../../publish/everythingArticle.ts'

const article = everythingArticle()
const profile = { ...PAGE_PROFILE, template: 'house.liquid' }

it('asks for the stored template, and puts the pictures in here', async () => {
  const asked: unknown[] = []
  const bridge = {
    'publish.fillTemplate': async (input: {
      name: string
      text: string | null
      values: { html: { body: string } }
    }) => {
      asked.push([input.name, input.text])
      return ok({ html: input.values.html.body, faults: [] })
    },
  }
  const shown = await templatePage(bridge, article, profile, (name) => `data:,${encodeURIComponent(name)}`)
  const source = await templatePage(bridge, article, profile, null)
  expect(asked).toEqual([
    ['house.liquid', null],
    ['house.liquid', null],
  ])
  expect(shown.ok && shown.value).toContain('<img src="data:,')
  expect(shown.ok && shown.value).not.toContain('<img src="images/')
  expect(source.ok && source.value).toContain('<img src="images/')
})
