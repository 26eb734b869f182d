import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { ConditionsForm } from '../../../../renderer/library/conditions/ConditionsForm.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

async function shownForm(query: string) {
  const { services, desk } = await startedServices()
  services.library.getState().type(query)
  let done = 0
  const window = await shown(services, <ConditionsForm onDone={() => void (done += 1)} />)
  const row = (place: number) => {
    const found = [...document.querySelectorAll<HTMLElement>('[role=group]')][place - 1]
    if (found === undefined) throw new Error(`no row ${place}`)
    return found
  }
  const [query_, rows] = [
    () => services.library.getState().query,
    () => document.querySelectorAll('[role=group]').length,
  ]
  const choose = async (place: number, nth: number, option: string) => {
    await window.press(row(place).querySelectorAll('button')[nth] as Element)
    await window.press(window.find('option', option))
  }
  const input = (place: number, nth = 0) => row(place).querySelectorAll('input')[nth] as HTMLInputElement
  return { window, services, desk, row, rows, choose, input, query: query_, finished: () => done }
}

describe('the form of conditions', () => {
  it('shows what stands in the search field, and loses nothing that no row can show', async () => {
    const { row, rows, query } = await shownForm('责编:钟义见 状态:草稿|退回 日期:>2016')
    expect(rows()).toBe(3)
    expect(row(1).textContent).toContain('责编')
    expect(row(1).querySelector('input')?.value).toBe('钟义见')
    expect(row(2).textContent).toContain('草稿、退回')
    expect(row(3).textContent).toContain('查询语句')
    expect(row(3).querySelector('input')?.value).toBe('日期:>2016')
    expect(query()).toBe('责编:钟义见 状态:草稿|退回 日期:>2016')
  })

  it('begins with an empty row, and writes the query while one types', async () => {
    const { window, input, query, choose } = await shownForm('')
    await window.type(input(1), '小康 社会')
    expect(query()).toBe('"小康 社会"')
    await choose(1, 1, '不含')
    expect(query()).toBe('-"小康 社会"')
    await choose(1, 0, '来源')
    expect(query()).toBe('来源:"小康 社会"')
  })

  it('adds a row and takes one away, with the focus where one goes on', async () => {
    const { window, rows, row, query } = await shownForm('责编:钟义见 小康')
    await window.press(window.find('button', '添加条件'))
    expect(rows()).toBe(3)
    expect(row(3).contains(document.activeElement)).toBe(true)
    expect(query()).toBe('责编:钟义见 小康')
    await window.press(window.find('button', '去掉第 1 条'))
    expect(query()).toBe('小康')
    expect(row(1).contains(document.activeElement)).toBe(true)
    await window.press(window.find('button', '全部清除'))
    expect([query(), rows()]).toEqual(['', 1])
  })

  it('says what is wrong with a value, and does not search for it', async () => {
    const { window, input, query, choose, row } = await shownForm('')
    await choose(1, 0, '字数')
    await window.type(input(1), '许多')
    expect(query()).toBe('')
    expect(row(1).querySelector('[role=alert]')?.textContent).toContain('整数')
    await window.type(input(1), '2000')
    expect(query()).toBe('字数:>=2000')
    expect(row(1).querySelector('[role=alert]')).toBeNull()
    await choose(1, 1, '介于')
    expect(query()).toBe('')
    await window.type(input(1, 1), '3000')
    expect(query()).toBe('字数:2000..3000')
  })

  it('does not search for what an input method still composes', async () => {
    const { window, input, query } = await shownForm('')
    const field = input(1)
    await act(async () => void field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))
    await window.type(field, 'xiao')
    expect([query(), field.value]).toEqual(['', 'xiao'])
    await window.type(field, '小')
    await act(async () => void field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })))
    expect(query()).toBe('小')
  })

  it('follows the field when it is changed elsewhere', async () => {
    const { window, services, row, input } = await shownForm('小康')
    await act(async () => services.library.getState().type('缺:摘要'))
    await window.settle()
    expect(row(1).textContent).toContain('内容摘要')
    await act(async () => services.library.getState().type('脱贫'))
    await window.settle()
    expect(input(1).value).toBe('脱贫')
  })

  it('is done with Enter, but not with the Enter of an input method', async () => {
    const { window, input, finished } = await shownForm('小康')
    await window.key(input(1), 'Enter', { isComposing: true })
    expect(finished()).toBe(0)
    await window.key(input(1), 'Enter')
    expect(finished()).toBe(1)
  })
})
