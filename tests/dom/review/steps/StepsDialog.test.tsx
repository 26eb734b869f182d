import { act } from 'react'
import { expect, it } from 'vitest'
import { StepsDialog } from '../../../../renderer/review/steps/StepsDialog.tsx'
import { REVIEW_STEPS } from '../../../../src/review/reviewSteps.ts'
import type { WrittenStep } from '../../../../src/review/stored/writtenStep.ts'
import { USUAL_WRITTEN, writtenHouse } from '../../../helpers/houseSteps.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

async function opened(libraryFile: Readonly<Record<string, unknown>> = {}) {
  const { services, desk } = await startedServices({ libraryFile })
  services.view.getState().showDialog('steps')
  const window = await shown(services, <StepsDialog />)
  await window.settle()
  const field = (name: string) => window.find('textbox', name) as HTMLInputElement
  const box = (name: string) =>
    [...document.querySelectorAll('label')]
      .find((label) => label.textContent === name)
      ?.querySelector('input') as HTMLInputElement
  const isDisabled = (name: string) => (window.find('button', name) as HTMLButtonElement).disabled
  const sent = () => desk.calls.filter(({ channel }) => channel === 'review.changeSteps').map(({ input }) => input)
  return { window, desk, services, field, box, isDisabled, sent }
}

it('stores what was written: a step left out, a name, no 校', async () => {
  const { window, services, field, box, isDisabled, sent } = await opened()
  expect(isDisabled('保存') && isDisabled('恢复默认')).toBe(true)
  expect(box('最后一审').disabled).toBe(true)
  await window.press(box('第二审'))
  expect(field('第二审：审的名称').disabled).toBe(true)
  await window.type(field('第一审：审的名称'), '部门审')
  await window.type(field('最后一审：校的名称'), '')
  expect(window.text()).toContain('一校、部门审')
  expect(window.text()).not.toContain('复审')
  await window.press(window.find('button', '保存'))
  const steps = writtenHouse({ review: '部门审' }, { used: false }, { proof: null })
  expect(sent()).toEqual([{ seen: USUAL_WRITTEN, steps }])
  expect(services.steps.getState().names.firstReview.zh).toBe('待部门审')
  expect(window.text()).toContain('已保存')
  await window.press(window.find('button', '恢复默认'))
  expect(sent()).toHaveLength(2)
  expect(field('第一审：审的名称').value).toBe('初审')
})

it('stores nothing that is wrong, and says where', async () => {
  const { window, field, isDisabled, sent } = await opened()
  for (const [name, words] of [
    [' ', '要有名称'],
    ['终审', '和前面的名称一样'],
    ['部门：审', '不能有'],
    ['甲乙丙丁戊己庚辛壬癸子', '太长'],
  ] as const) {
    await window.type(field('第一审：审的名称'), name)
    expect(window.text()).toContain(words)
    expect(window.text()).toContain('有 1 处要改')
    expect(isDisabled('保存')).toBe(true)
  }
  expect(sent()).toEqual([])
})

it('says that another desk was quicker, and shows what holds', async () => {
  const { window, desk, services, field } = await opened()
  await window.type(field('第一审：审的名称'), '部门审')
  const theirs: readonly WrittenStep[] = writtenHouse({ review: '编辑审' })
  await desk.bridge['review.changeSteps']({ seen: USUAL_WRITTEN, steps: theirs })
  await window.settle()
  expect(window.text()).toContain('流程刚在别处改过')
  expect(field('第一审：审的名称').value).toBe('编辑审')
  expect(services.steps.getState().names.firstReview.zh).toBe('待编辑审')
})

it('keeps what is typed when it is closed, until it is saved or the library is another', async () => {
  const { window, desk, services, field } = await opened()
  const kept = async () => {
    await services.unsent.getState().flush()
    return desk.unsent.get('')?.has('steps') ?? false
  }
  await window.type(field('第一审：审的名称'), '部门审')
  expect(await kept()).toBe(true)
  await window.press(window.find('button', '关闭'))
  expect(window.maybe('dialog')).toBeUndefined()
  await act(async () => services.view.getState().showDialog('steps'))
  await window.settle()
  expect(field('第一审：审的名称').value).toBe('部门审')
  expect(window.text()).toContain('有改动，还没有保存')
  await window.press(window.find('button', '保存'))
  expect(await kept()).toBe(false)
  await window.type(field('第一审：审的名称'), '编辑审')
  await window.press(window.find('button', '关闭'))
  await act(async () => services.library.setState({ library: { id: 'lib', name: '另一个', path: '/other' } }))
  await act(async () => services.view.getState().showDialog('steps'))
  await window.settle()
  expect(window.text()).not.toContain('编辑审')
})

it('offers what was typed over other steps, and puts it in their place only when told to', async () => {
  const { window, desk, field } = await opened()
  await window.type(field('第一审：审的名称'), '部门审')
  await desk.bridge['review.changeSteps']({ seen: USUAL_WRITTEN, steps: writtenHouse({ review: '编辑审' }) })
  await window.settle()
  expect(field('第一审：审的名称').value).toBe('编辑审')
  await window.press(window.find('button', '换上我改的'))
  expect(field('第一审：审的名称').value).toBe('部门审')
  expect(window.text()).not.toContain('流程刚在别处改过')
  await window.press(window.find('button', '保存'))
  expect(window.text()).toContain('已保存')
  await window.type(field('第一审：审的名称'), '新闻部审')
  await window.press(window.find('button', '放弃改动'))
  expect(field('第一审：审的名称').value).toBe('部门审')
  expect(window.maybe('button', '放弃改动')).toBeUndefined()
})

it('goes on with what was typed when the program ended, and leaves alone what is no draft of steps', async () => {
  const { services, desk } = await startedServices()
  const draft = JSON.stringify({ over: REVIEW_STEPS, language: 'zh', steps: writtenHouse({ review: '部门审' }) })
  for (const [kept, shownName] of [
    [draft, '部门审'],
    ['{"steps":7}', '初审'],
  ] as const) {
    desk.unsent.set('', new Map([['steps', JSON.stringify([['', kept]])]]))
    services.unsent.setState({ words: new Map([[' steps', JSON.stringify([['', kept]])]]) })
    services.view.getState().showDialog('steps')
    const window = await shown(services, <StepsDialog />)
    await window.settle()
    expect((window.find('textbox', '第一审：审的名称') as HTMLInputElement).value).toBe(shownName)
    await window.unmount()
  }
})

it('tells of a table that cannot be used, and mends it', async () => {
  const { window, isDisabled, services } = await opened({ reviewSteps: '三审三校' })
  expect(window.find('alert').textContent).toContain('不能用')
  expect(isDisabled('保存')).toBe(false)
  await window.press(window.find('button', '恢复默认'))
  expect(services.steps.getState().problems).toEqual([])
  expect(window.maybe('alert')).toBeUndefined()
})
