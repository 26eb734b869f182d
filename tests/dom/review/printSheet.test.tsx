import { afterEach, expect, it, vi } from 'vitest'
import { printSheet } from '../../../renderer/review/printSheet.ts'
import { body } from '../../doubles/paper.ts'
import { startedServices } from '../../helpers/startedServices.ts'

afterEach(() => document.body.replaceChildren())

it('prints the sheet of the open article, one frame at a time, in which no script runs', async () => {
  const { services, desk } = await startedServices()
  printSheet(services)
  expect(document.querySelector('iframe')).toBeNull()
  desk.put('20160519-党建-abcd', { document: body('正文') })
  await services.article.getState().actions.open('20160519-党建-abcd')
  printSheet(services)
  printSheet(services)
  const frames = document.querySelectorAll('iframe')
  expect(frames).toHaveLength(1)
  expect(frames[0]?.getAttribute('sandbox')).toBe('allow-same-origin allow-modals')
  expect(frames[0]?.srcdoc).toContain('审稿单')
  const print = vi.fn()
  Object.defineProperty(frames[0], 'contentWindow', { value: { print } })
  frames[0]?.dispatchEvent(new Event('load'))
  expect(print).toHaveBeenCalled()
})
