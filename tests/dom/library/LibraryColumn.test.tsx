import { act } from 'react'
import { expect, it } from 'vitest'
import { shownLibrary } from '../../helpers/shownLibrary.tsx'

it('leaves its list as it is below the 审核台, and shows what is there when it can be seen again', async () => {
  const { window, services, desk } = await shownLibrary(1)
  const cover = (tableShown: boolean) => act(async () => services.view.setState({ tableShown }))
  const titles = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent ?? '')
  expect(titles().join()).toContain('第1篇')
  await cover(true)
  const before = titles()
  desk.put('20160519-后来-abcd', {})
  await act(() => services.library.getState().refresh())
  await window.settle()
  expect(services.library.getState().rows).toHaveLength(2)
  expect(titles()).toEqual(before)
  await cover(false)
  await window.settle()
  expect(titles()).toHaveLength(2)
})
