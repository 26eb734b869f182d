import { ok } from '../../../src/base/result.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { DeskParts } from '../deskParts.ts'

/** What a window tells the shell about itself. */
export function windowHandlers({
  options: { shell },
}: DeskParts): Pick<Handlers, 'window.closeAnswer' | 'window.describe' | 'window.open' | 'window.setFullScreen'> {
  return {
    'window.closeAnswer': async ({ close }, { windowId }) => {
      shell.closeAnswer(windowId, close)
      return ok({})
    },
    'window.open': async ({ article }) => {
      shell.openWindow(article ?? null)
      return ok({})
    },
    'window.setFullScreen': async ({ on }, { windowId }) => {
      shell.setFullScreen(windowId, on)
      return ok({})
    },
    'window.describe': async ({ title, dirty }, { windowId }) => {
      shell.describeWindow(windowId, title, dirty)
      return ok({})
    },
  }
}
