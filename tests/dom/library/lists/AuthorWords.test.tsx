import { expect, it } from 'vitest'
import { AuthorWords } from '../../../../renderer/library/lists/AuthorWords.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const entry = (value: string) => ({ value, affiliation: '', bio: '' })

async function desk() {
  const { services, desk: fake } = await startedServices({
    libraryFile: { lists: { authors: [entry('王强'), entry('李明')] } },
  })
  const open = async (value: string) => {
    const window = await shown(services, <AuthorWords entry={entry(value)} />)
    return { window, bio: document.querySelector('textarea')! }
  }
  return { services, fake, open, kept: () => services.unsent.getState().words.get(' author') ?? '' }
}

it('has what was written of an author again, and of no other; gives it up when told to', async () => {
  const { open, kept } = await desk()
  const first = await open('王强')
  await first.window.type(first.bio, '长期研究基层治理')
  await first.window.unmount()
  const other = await open('李明')
  expect(other.bio.value).toBe('')
  await other.window.unmount()
  const again = await open('王强')
  expect(again.bio.value).toBe('长期研究基层治理')
  await again.window.press(again.window.find('button', '放弃改动'))
  expect([again.bio.value, kept()]).toEqual(['', ''])
})

it('forgets what was saved, and keeps what could not be', async () => {
  const { fake, open, kept } = await desk()
  const { window, bio } = await open('王强')
  await window.type(bio, '长期研究')
  fake.fail('lists.change', 'storage.noSpace')
  await window.press(window.find('button', '保存'))
  expect(kept()).not.toBe('')
  await window.press(window.find('button', '保存'))
  expect(kept()).toBe('')
})

it.each(['{', 'null', '["甲"]', '[1,2]'])('opens over a kept %s', async (text) => {
  const { services, open } = await desk()
  services.unsent.getState().write(null, 'author', JSON.stringify([['王强', text]]))
  expect((await open('王强')).bio.value).toBe('')
})
