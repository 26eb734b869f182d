import type { Session } from 'electron'
import { APP_ORIGIN } from './appScheme.ts'

/** What may be fetched: the desk's own files, what a page made itself, and the inspector's own pages. */
const OURS = [`${APP_ORIGIN}/`, 'blob:', 'data:', 'devtools://']

/** Lets nothing of the session reach outside: every permission and device is denied, every foreign request cancelled, every download. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null))
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !OURS.some((start) => url.startsWith(start)) })
  })
  session.on('will-download', (event) => event.preventDefault())
}
