import { afterEach, expect, it, vi } from 'vitest'
import { askedArticle, openWindow } from '../../../renderer/tabs/openWindow.ts'
import { startedServices } from '../../helpers/startedServices.ts'

afterEach(() => {
  vi.restoreAllMocks()
  location.hash = ''
})

it('a browser opens the window itself, apart from this one; elsewhere the desk does', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  const { services, desk } = await startedServices()
  const { info } = services.desk.getState()
  services.desk.setState({ info: { ...info, shell: 'web' } })
  openWindow(services)
  openWindow(services, '20160519-甲-abcd')
  expect(open.mock.calls).toEqual([
    ['/', '_blank', 'noopener'],
    ['/#article=20160519-%E7%94%B2-abcd', '_blank', 'noopener'],
  ])
  services.desk.setState({ info: { ...info, shell: 'electron' } })
  openWindow(services)
  openWindow(services, '20160519-甲-abcd')
  const asked = desk.calls.filter(({ channel }) => channel === 'window.open').map(({ input }) => input)
  expect(asked).toEqual([{}, { article: '20160519-甲-abcd' }])
})

it('says where the desk could not', async () => {
  const { services, desk } = await startedServices()
  services.desk.setState({ info: { ...services.desk.getState().info, shell: 'electron' } })
  desk.fail('window.open', 'desk.unreachable')
  openWindow(services)
  await vi.waitFor(() => expect(services.notices.getState().notices).toHaveLength(1))
})

it('reads the article of the address, and nothing from another one', () => {
  for (const [hash, id] of [
    ['#article=20160519-%E7%94%B2-abcd', '20160519-甲-abcd'],
    ['#article=', null],
    ['#article=%', null],
    ['#other=1', null],
    ['', null],
  ] as const) {
    location.hash = hash
    expect(askedArticle()).toBe(id)
  }
})
