import { expect, it } from 'vitest'
import { OutlineTab } from '../../../renderer/outline/OutlineTab.tsx'
import { fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

it('lists the bookmarks: goes to one, renames and takes one away', async () => {
  const { services, desk } = await startedServices()
  desk.put(ID, {})
  await services.article.getState().actions.open(ID)
  const paper = fakePaper('文')
  const asked: unknown[] = []
  let names = ['书签 1', '待核']
  Object.assign(paper, {
    bookmarks: () => names.map((name) => ({ name, text: '近日' })),
    revealBookmark: (name: string) => asked.push(name),
    changeBookmark: (name: string, change: { kind: string; name?: string }) => {
      if (change.name !== undefined && names.includes(change.name)) return false
      names = names.flatMap((each) => (each !== name ? [each] : change.name === undefined ? [] : [change.name]))
      return true
    },
  })
  services.article.getState().actions.attachPaper(paper)
  const window = await shown(services, <OutlineTab />)
  await window.press(window.find('button', '待核近日'))
  expect(asked).toEqual(['待核'])
  await window.press(window.find('button', '取消“书签 1”'))
  expect(names).toEqual(['待核'])
  expect(window.text()).not.toContain('书签 1')
  await window.press(window.find('button', '给“待核”改名'))
  await window.type(window.find('textbox'), '头条')
  await window.key(window.find('textbox'), 'Enter')
  expect(names).toEqual(['头条'])
  expect(window.text()).toContain('头条')
})
