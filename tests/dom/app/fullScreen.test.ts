import { expect, it, onTestFinished, vi } from 'vitest'
import { toggleFullScreen, watchFullScreen } from '../../../renderer/app/fullScreen.ts'
import { startedServices } from '../../helpers/startedServices.ts'

/** A browser's window that fills the screen, or not. */
function browserScreen(matches = false) {
  let heard: (() => void) | null = null
  const query = {
    matches,
    addEventListener: (_: string, listener: () => void) => void (heard = listener),
    removeEventListener: () => void (heard = null),
  }
  vi.spyOn(window, 'matchMedia').mockReturnValue(query as unknown as MediaQueryList)
  onTestFinished(() => void vi.restoreAllMocks())
  return {
    fill(on: boolean) {
      query.matches = on
      heard?.()
    },
  }
}

async function open(shell: 'web' | 'electron') {
  const started = await startedServices()
  const { desk } = started.services
  desk.setState({ info: { ...desk.getState().info, shell } })
  const stop = watchFullScreen(started.services)
  onTestFinished(stop)
  const view = () => started.services.view.getState()
  const said = () => started.services.notices.getState().notices.map(({ text, hint }) => `${text} ${hint ?? ''}`)
  return { ...started, view, said, stop }
}

const press = (key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  target.dispatchEvent(event)
  return event
}

it('in Electron the window fills the screen, and the desk is asked once for each', async () => {
  const { services, desk, view, said } = await open('electron')
  await toggleFullScreen(services)
  expect(view().fullScreen).toBe(true)
  await toggleFullScreen(services)
  expect(view().fullScreen).toBe(false)
  const asked = desk.calls.filter(({ channel }) => channel === 'window.setFullScreen').map(({ input }) => input)
  expect(asked).toEqual([{ on: true }, { on: false }])
  expect(said()).toEqual([])
})

it('what cannot be done is said, and nothing is put away', async () => {
  const { services, desk, view, said } = await open('electron')
  desk.fail('window.setFullScreen', 'desk.unreachable')
  await toggleFullScreen(services)
  expect(view()).toMatchObject({ fullScreen: false, libraryShown: true, inspectorShown: true })
  expect(said()).toHaveLength(1)
})

it('follows the window that the system takes in or out of full screen', async () => {
  const { desk, view, stop } = await open('electron')
  view().toggleInspector()
  desk.emit('window.fullScreen', { on: true })
  expect(view()).toMatchObject({ fullScreen: true, libraryShown: false, inspectorShown: false })
  desk.emit('window.fullScreen', { on: false })
  expect(view()).toMatchObject({ fullScreen: false, libraryShown: true, inspectorShown: false })
  stop()
  desk.emit('window.fullScreen', { on: true })
  expect(view().fullScreen).toBe(false)
})

it('in a browser the paper fills the window, and the keys of the browser are told until it is back', async () => {
  browserScreen()
  const { services, desk, view, said } = await open('web')
  await toggleFullScreen(services)
  expect(view().fullScreen).toBe(true)
  expect(said()).toEqual([expect.stringContaining('F11')])
  expect(desk.calls.some(({ channel }) => channel === 'window.setFullScreen')).toBe(false)
  await toggleFullScreen(services)
  expect(view().fullScreen).toBe(false)
  expect(said()).toEqual([])
})

it('follows the full screen of the browser, and says nothing then', async () => {
  const screen = browserScreen()
  const { view, said, stop } = await open('web')
  screen.fill(true)
  expect([view().fullScreen, said().length]).toEqual([true, 0])
  screen.fill(false)
  expect(view().fullScreen).toBe(false)
  stop()
  screen.fill(true)
  expect(view().fullScreen).toBe(false)
})

it('is there from the start in a window that fills the screen', async () => {
  browserScreen(true)
  expect((await open('web')).view().fullScreen).toBe(true)
})

it('Escape leaves it, unless something else takes it', async () => {
  browserScreen()
  const { services, view } = await open('web')
  expect(press('Escape').defaultPrevented).toBe(false)
  view().showFullScreen(true)
  const field = document.body.appendChild(document.createElement('input'))
  onTestFinished(() => field.remove())
  press('Escape', {}, field)
  press('Escape', { isComposing: true })
  press('a')
  const take = (event: Event) => event.preventDefault()
  document.body.addEventListener('keydown', take)
  press('Escape')
  document.body.removeEventListener('keydown', take)
  services.view.getState().showDialog('settings')
  press('Escape')
  services.view.getState().showDialog(null)
  expect(view().fullScreen).toBe(true)
  expect(press('Escape').defaultPrevented).toBe(true)
  expect(view().fullScreen).toBe(false)
})
