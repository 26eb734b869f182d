import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holdTyping, NO_TYPING } from '../../../renderer/app/holdTyping.ts'

const field = () => document.querySelector('textarea')
const write = (words: string) => {
  expect(document.activeElement).toBe(field())
  field()!.value += words
}
const compose = (kind: 'start' | 'end') => field()!.dispatchEvent(new CompositionEvent(`composition${kind}`))

describe('holdTyping', () => {
  beforeEach(() => {
    document.body.innerHTML = '<div tabindex="0" id="old"></div>'
    document.getElementById('old')!.focus()
  })
  afterEach(() => void (document.body.innerHTML = ''))

  it('takes what is typed, away from what had the focus, and hands it over once', () => {
    const typed = holdTyping('字')
    expect(field()?.getAttribute('aria-label')).toBe('字')
    write('甲\n乙')
    const take = vi.fn()
    typed.give(take)
    typed.give(take)
    typed.giveUp(take)
    expect(take.mock.calls).toEqual([['甲\n乙', false]])
    expect(field()).toBeNull()
  })

  it('waits for an input method to end', async () => {
    const typed = holdTyping('字')
    compose('start')
    write('zhong')
    const take = vi.fn()
    typed.give(take)
    expect(take).not.toHaveBeenCalled()
    field()!.value = '中'
    compose('end')
    await vi.waitFor(() => expect(take.mock.calls).toEqual([['中', false]]))
    expect(field()).toBeNull()
  })

  it('gives the focus back where nothing comes of it, but not away from where one went meanwhile', () => {
    const take = vi.fn()
    const typed = holdTyping('字')
    write('丙')
    typed.giveUp(take)
    expect(document.activeElement?.id).toBe('old')
    document.body.insertAdjacentHTML('beforeend', '<input id="search">')
    const again = holdTyping('字')
    document.getElementById('search')!.focus()
    again.giveUp(take)
    expect(document.activeElement?.id).toBe('search')
    expect(take.mock.calls).toEqual([['丙'], ['']])
  })

  it('what is typed for one that another was asked for after is for the last', () => {
    const [first, last] = [vi.fn(), vi.fn()]
    const one = holdTyping('字')
    write('一')
    const two = holdTyping('字')
    expect(document.querySelectorAll('textarea')).toHaveLength(1)
    write('二')
    one.giveUp(first)
    expect(document.activeElement).toBe(field())
    two.give(last)
    expect([first.mock.calls, last.mock.calls]).toEqual([[], [['一二', false]]])
  })

  it('a composition that ends after another was asked for stays held', async () => {
    const [first, last] = [vi.fn(), vi.fn()]
    const one = holdTyping('字')
    compose('start')
    one.give(first)
    const two = holdTyping('字')
    write('中')
    compose('end')
    await new Promise((done) => setTimeout(done, 5))
    expect(first).not.toHaveBeenCalled()
    two.give(last)
    expect(last.mock.calls).toEqual([['中', false]])
  })

  it('says where one has gone elsewhere meanwhile: the paper takes the words alone', () => {
    document.body.insertAdjacentHTML('beforeend', '<input id="search">')
    const take = vi.fn()
    const typed = holdTyping('字')
    write('丁')
    document.getElementById('search')!.focus()
    typed.give(take)
    expect(take.mock.calls).toEqual([['丁', true]])
    expect(document.activeElement?.id).toBe('search')
  })

  it('keeps the focus from the Tab key', () => {
    const typed = holdTyping('字')
    const tab = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true })
    field()!.dispatchEvent(tab)
    const shortcut = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, cancelable: true, bubbles: true })
    const heard = vi.fn()
    window.addEventListener('keydown', heard, { once: true })
    field()!.dispatchEvent(shortcut)
    expect([tab.defaultPrevented, shortcut.defaultPrevented]).toEqual([true, false])
    expect(heard).toHaveBeenCalledOnce()
    typed.give(() => undefined)
  })

  it('may be nothing', () => {
    const take = vi.fn()
    NO_TYPING.give(take)
    NO_TYPING.giveUp(take)
    expect(take.mock.calls).toEqual([['', false], ['']])
  })
})
