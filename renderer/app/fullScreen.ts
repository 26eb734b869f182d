import { translate } from '../../src/base/messages/translate.ts'
import { isComposing } from '../ui/isComposing.ts'
import type { DeskServices } from './deskServices.ts'
import { isMac } from './shortcut.ts'

/** What browsers say of a window that fills the screen, by whatever means. */
const FILLS_SCREEN = '(display-mode: fullscreen)'

type Services = Pick<DeskServices, 'bridge' | 'desk' | 'view' | 'notices' | 'article'>

/**
 * 全屏, or back from it: the bar, the tabs and the columns beside the paper give way; the toolbar of the paper and the foot stay. In a browser the paper
 * fills the window: no page of the desk may take the screen, so it is told which keys of the browser do.
 */
export async function toggleFullScreen(services: Services): Promise<void> {
  const { bridge, desk, view, notices } = services
  const on = !view.getState().fullScreen
  const { settings, info } = desk.getState()
  const { shell, platform } = info
  if (shell !== 'web') {
    const answer = await bridge['window.setFullScreen']({ on })
    if (!answer.ok) return void notices.getState().showError(answer.error)
  } else if (on && !window.matchMedia(FILLS_SCREEN).matches) {
    const keys = isMac(platform) ? '⌃⌘F' : 'F11'
    notices.getState().show({
      tone: 'news',
      text: translate(settings.language, 'app.screen.paperOnly'),
      hint: translate(settings.language, 'app.screen.browser', { keys }),
      about: FILLS_SCREEN,
    })
  }
  show(services, on)
}

/**
 * Follows the window into full screen and out of it by whatever means of the system, and lets Escape leave it where nothing else takes that.
 * @returns stops following
 */
export function watchFullScreen(services: Services): () => void {
  const { bridge, desk } = services
  const stops = [bridge.on('window.fullScreen', ({ on }) => show(services, on))]
  if (desk.getState().info.shell === 'web') {
    const screen = window.matchMedia(FILLS_SCREEN)
    const follow = (): void => show(services, screen.matches)
    if (screen.matches) follow()
    screen.addEventListener('change', follow)
    stops.push(() => screen.removeEventListener('change', follow))
  }
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
    // A field takes it for itself.
    if (event.target instanceof Element && event.target.matches('input, textarea, select')) return
    if (leaveFullScreen(services)) event.preventDefault()
  }
  window.addEventListener('keydown', pressed)
  stops.push(() => window.removeEventListener('keydown', pressed))
  return () => stops.forEach((stop) => void stop())
}

/** Goes back from full screen, where no dialog lies over it; false where nothing is left. */
export function leaveFullScreen(services: Services): boolean {
  const { fullScreen, dialog } = services.view.getState()
  if (!fullScreen || dialog !== null) return false
  void toggleFullScreen(services)
  return true
}

/** A focus that goes away with a column goes to the paper. */
function show({ view, notices, article }: Services, on: boolean): void {
  view.getState().showFullScreen(on)
  if (!on) notices.getState().settle(FILLS_SCREEN)
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) article.getState().actions.paper()?.focus()
  })
}
