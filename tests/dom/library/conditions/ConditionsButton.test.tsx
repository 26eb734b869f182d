import { act } from 'react'
import { expect, it } from 'vitest'
import { runCommand } from '../../../../renderer/app/commands.ts'
import { LibraryColumn } from '../../../../renderer/library/LibraryColumn.tsx'
import { shown } from '../../../helpers/shown.tsx'
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

it('opens by its command from anywhere, once: not anew when the column comes back', async () => {
  const { window, services } = await shownLibrary(1)
  const ask = () => act(async () => void runCommand('library.conditions', services))
  await ask()
  await window.settle()
  expect(window.maybe('dialog', '查找条件')).toBeDefined()
  await window.unmount()
  const again = await shown(services, <LibraryColumn />)
  expect(again.maybe('dialog', '查找条件')).toBeUndefined()
  services.view.getState().toggleLibrary()
  await ask()
  await again.settle()
  expect(services.view.getState().libraryShown).toBe(true)
  expect(again.maybe('dialog', '查找条件')).toBeDefined()
})

it('does not open below the 审核台, whose own field has the form', async () => {
  const { window, services } = await shownLibrary(1)
  await act(async () => services.view.getState().showTable(true))
  await act(async () => void runCommand('library.conditions', services))
  await window.settle()
  expect(window.maybe('dialog', '查找条件')).toBeUndefined()
  expect(services.view.getState().conditionsShown).toBe(true)
})
