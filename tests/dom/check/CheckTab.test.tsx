import { act } from 'react'
import { expect, it } from 'vitest'
import { CheckTab } from '../../../renderer/check/CheckTab.tsx'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

async function open(text: string) {
  const { desk, services } = await startedServices()
  desk.put(ID, { document: body(text), metadata: { ...emptyMetadata(), title: '标题' } })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper(text)
  actions.attachPaper(paper)
  const part = await shown(services, <CheckTab />)
  const rest = async () => {
    await act(async () => {
      actions.rested(1)
      await new Promise((done) => setTimeout(done, 120))
    })
  }
  return { desk, part, paper, rest, services }
}

it('says that it is at work until it has looked', async () => {
  const { services } = await startedServices()
  await shown(services, <CheckTab />)
  expect(document.body.innerHTML).toContain('正在检查')
})

it('lists what it found by kind, with the words around it', async () => {
  const { part, rest } = await open('近日,我们,走了15-30%的路')
  await rest()
  expect(part.find('status').textContent).toBe('2 处错误，1 处警告，0 处提示')
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['标点2', '数字1'])
  expect(document.querySelector('mark')?.parentElement?.textContent).toBe('近日,我们,走了15-30')
})

it('mends all of a kind, goes to a place, ignores and brings back', async () => {
  const { part, paper, rest } = await open('近日,我们,走--了')
  await rest()
  await part.press(part.find('button', '汉字之间用了半角标点'))
  expect(paper.revealed).toEqual([[0, 2, 3]])
  expect(document.querySelector('[class*=current]')?.textContent).toContain('近日')
  await part.press(part.find('button', '同类全改（2）'))
  expect(paper.text).toBe('近日，我们，走--了')
  await rest()
  await part.press(part.find('button', '忽略…'))
  await part.press(document.querySelector('form button[type=submit]')!)
  expect(part.text()).toContain('没有发现问题')
  expect(part.text()).toContain('已忽略 1 条')
  await part.press(part.find('button', '取回'))
  expect(part.find('status').textContent).toBe('1 处错误，0 处警告，0 处提示')
})

it('has the reason again that was begun and not given, at its finding alone; forgets it when it is given up', async () => {
  const { part, rest, services } = await open('近日,我们,走--了')
  await rest()
  const field = () => document.querySelector<HTMLInputElement>('form input[type=text]')
  const ignoreButtons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent)
  await part.press(part.find('button', '忽略…'))
  await part.type(field()!, '原文如此')
  await part.unmount()
  const again = await shown(services, <CheckTab />)
  expect(document.querySelectorAll('form')).toHaveLength(1)
  expect(field()?.value).toBe('原文如此')
  await again.press(again.find('button', '忽略…'))
  expect(field()).toBeNull()
  expect(ignoreButtons().filter((words) => words === '接着忽略…')).toHaveLength(1)
  await again.press(again.find('button', '接着忽略…'))
  expect(field()?.value).toBe('原文如此')
  await again.press(again.find('button', '取消'))
  expect(ignoreButtons()).not.toContain('接着忽略…')
})

it('keeps a reason that could not be written', async () => {
  const { part, rest, desk } = await open('近日,我们')
  await rest()
  await part.press(part.find('button', '忽略…'))
  await part.type(document.querySelector<HTMLInputElement>('form input[type=text]')!, '原文如此')
  desk.fail('checks.ignore', 'storage.noSpace')
  await part.press(document.querySelector('form button[type=submit]')!)
  await part.settle()
  expect(part.find('button', '接着忽略…')).toBeDefined()
  await part.press(part.find('button', '接着忽略…'))
  await part.press(document.querySelector('form button[type=submit]')!)
  expect(part.text()).toContain('没有发现问题')
})
