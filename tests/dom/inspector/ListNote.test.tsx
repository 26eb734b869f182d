import { afterEach, expect, it } from 'vitest'
import { ListNote } from '../../../renderer/inspector/ListNote.tsx'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import type { ListedField } from '../../../src/library/lists/houseLists.ts'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { act } from 'react'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(list: ListedField, metadata: Partial<Metadata>, lists: object, readOnly = false): Promise<void> {
  const article = { metadata: withPatch(emptyMetadata(), metadata), readOnly }
  part = await mountPart(<ListNote list={list} />, article, { libraryFile: { lists } })
  await act(async () => void (await new Promise((done) => setTimeout(done, 20))))
}

const metadata = () => part.services.article.getState().session?.metadata
const press = () =>
  act(async () => {
    part.find('button').click()
    await new Promise((done) => setTimeout(done, 20))
  })

it('offers a value that is not on the list, once it is asked to, and is silent then', async () => {
  await mount('source', { source: '光明日报' }, { source: ['求是'] })
  expect(part.container.textContent).toContain('“光明日报”不在名单里')
  await press()
  expect(part.services.lists.getState().lists.source.map(({ value }) => value)).toEqual(['求是', '光明日报'])
  expect(part.container.textContent).toBe('')
})

it('says nothing where the list is empty, or the article can only be read', async () => {
  await mount('source', { source: '光明日报' }, {})
  expect(part.container.textContent).toBe('')
  await part.unmount()
  await mount('source', { source: '光明日报' }, { source: ['求是'] }, true)
  expect(part.container.textContent).toBe('')
})

it('fills in what the list knows of an author and the article does not say', async () => {
  const lists = { authors: [{ value: '吴益美', affiliation: '县委组织部', bio: '基层干部' }] }
  await mount('authors', { authors: ['吴益美'], authorBio: '另写的' }, lists)
  expect(part.container.textContent).toContain('名单里有吴益美的作者单位')
  await press()
  expect(metadata()).toMatchObject({ authorAffiliation: '县委组织部', authorBio: '另写的' })
  expect(part.container.textContent).toBe('')
})
