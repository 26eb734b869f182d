import { act } from 'react'
import { expect, it } from 'vitest'
import { SplitPane } from '../../../renderer/split/SplitPane.tsx'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const rest = () => act(async () => void (await new Promise((done) => setTimeout(done, 160))))

it('an article is found and chosen by the keyboard, and never by the Enter of an input method', async () => {
  const { services, desk } = await startedServices()
  for (const [id, title] of [
    ['20160519-甲-aaaa', '脱贫攻坚'],
    ['20160519-乙-bbbb', '基层党建'],
  ] as const)
    desk.put(id, { metadata: { ...emptyMetadata(), title } })
  const { split } = services
  split.getState().choose()
  const window = await shown(services, <SplitPane />)
  await rest()
  expect(document.querySelectorAll('li')).toHaveLength(2)
  const field = window.find('textbox', '查找稿件')
  await window.type(field, '党建')
  await rest()
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['基层党建'])
  await window.key(field, 'Enter', { isComposing: true })
  expect(split.getState().shown).toEqual({ kind: 'choice' })
  await window.key(field, 'ArrowDown')
  expect(document.activeElement?.textContent).toBe('基层党建')
  await window.key(document.activeElement!, 'ArrowUp')
  await window.key(field, 'Enter')
  expect(split.getState().shown).toMatchObject({ kind: 'article', id: '20160519-乙-bbbb' })
  expect(window.find('heading').textContent).toBe('基层党建')
  await window.press(window.find('button', '换一篇'))
  await rest()
  await window.type(window.find('textbox', '查找稿件'), '没有')
  await rest()
  expect(window.text()).toContain('没有这样的稿件')
  await window.key(window.find('textbox', '查找稿件'), 'Escape')
  expect(split.getState().shown).toMatchObject({ kind: 'article' })
})

it('says why one cannot be read', async () => {
  const { services } = await startedServices()
  await services.split.getState().showArticle('20160519-丙-cccc')
  const window = await shown(services, <SplitPane />)
  expect(window.text()).toContain('这一篇读不出来')
  await window.press(window.find('button', '关闭分栏'))
  expect(services.split.getState().shown).toBeNull()
})

it('does not offer the article that is on the paper; beside itself it says that it is the one that was saved', async () => {
  const { services, desk } = await startedServices()
  const [own, other] = ['20160519-甲-aaaa', '20160519-乙-bbbb'] as const
  desk.put(own, { metadata: { ...emptyMetadata(), title: '脱贫攻坚' } })
  desk.put(other, { metadata: { ...emptyMetadata(), title: '基层党建' } })
  const { split, article } = services
  await article.getState().actions.open(own)
  split.getState().choose()
  const window = await shown(services, <SplitPane />)
  await rest()
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['基层党建'])
  await act(() => split.getState().showArticle(other))
  expect(window.text()).not.toContain('上次保存的样子')
  await act(async () => void (await article.getState().actions.open(other)))
  expect(window.text()).toContain('上次保存的样子')
  expect(window.text()).not.toContain('互换')
})
