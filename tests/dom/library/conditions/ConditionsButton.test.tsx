import { expect, it } from 'vitest'
import { shownLibrary } from '../../../helpers/shownLibrary.tsx'

it('opens below the search field with what stands there, and Escape closes it alone', async () => {
  const { window, services } = await shownLibrary(1)
  await window.type(window.find('searchbox'), '责编:钟义见 ')
  const button = window.find('button', '按条件查找')
  await window.press(button)
  const form = window.find('dialog', '查找条件')
  expect(form.querySelector('input')?.value).toBe('钟义见')
  await window.key(form.querySelector('input') as Element, 'Escape')
  expect(window.maybe('dialog', '查找条件')).toBeUndefined()
  expect(services.library.getState().query).toBe('责编:钟义见 ')
})

it('keeps its keys from the completions of the field', async () => {
  const { window, services } = await shownLibrary(1)
  await window.press(window.find('button', '按条件查找'))
  const form = window.find('dialog', '查找条件')
  const input = form.querySelector('input') as HTMLInputElement
  await window.type(input, '状')
  await window.key(input, 'ArrowDown')
  expect(window.text()).not.toContain('状态:')
  await window.key(input, 'Enter')
  expect(window.maybe('dialog', '查找条件')).toBeUndefined()
  expect(services.library.getState().query).toBe('状')
})
