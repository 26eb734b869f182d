import type { CustomScheme } from 'electron'

/** The origin of the desk's own pages in Electron. */
export const APP_ORIGIN = 'qingyang://desk'

/** The one page that a window may show. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`

/**
 * The desk's own scheme: an origin like a site's, so that 'self' means something, and secure; it never steps round the content policy.
 * Must be registered before the app is ready.
 */
export const APP_SCHEME: CustomScheme = {
  scheme: 'qingyang',
  privileges: { standard: true, secure: true, supportFetchAPI: true, bypassCSP: false },
}
