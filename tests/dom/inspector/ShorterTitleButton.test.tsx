import { act } from 'react'
import { afterEach, expect, it } from 'vitest'
import { LineField } from '../../../renderer/inspector/fields/LineField.tsx'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { mountPart, type MountedPart } from './mountPart.tsx'

const TITLE = '从“输血”到“造血”——雷山县脱贫攻坚纪实'
let part: MountedPart
afterEach(() => part.unmount())

const mount = async (title: string, readOnly = false) => {
  part = await mountPart(<LineField fieldKey="title" />, { metadata: withPatch(emptyMetadata(), { title }), readOnly })
}
const press = (element: Element | null) =>
  act(async () => {
    if (!(element instanceof HTMLElement)) throw new Error('nothing to press')
    element.click()
    await new Promise((done) => setTimeout(done, 30))
  })
const button = () => document.querySelector('button[aria-label="建议短一些的"]')
const offered = () => [...document.querySelectorAll('[role=dialog] li button')]

it('offers the parts of a title, and takes one by a press', async () => {
  await mount(TITLE)
  await press(button())
  expect(offered().map(({ textContent }) => textContent)).toEqual(['从“输血”到“造血”', '雷山县脱贫攻坚纪实'])
  const title = () => part.services.article.getState().session?.metadata.title
  expect(title()).toBe(TITLE)
  await press(offered()[1] ?? null)
  expect(title()).toBe('雷山县脱贫攻坚纪实')
  expect(offered()).toEqual([])
  expect(button()).toBeNull()
})

it('offers only what fits where the article is bound for', async () => {
  const long = `${'很长的标题'.repeat(25)} 打好基层党建`
  await mount(long)
  await press(button())
  expect(offered().map(({ textContent }) => textContent)).toEqual(['打好基层党建'])
})

it('is not there for one line, or where nothing may be changed', async () => {
  await mount('论坛在北京举行')
  expect(button()).toBeNull()
  await part.unmount()
  await mount(TITLE, true)
  expect(button()).toBeNull()
})
