import type { BrowserWindowConstructorOptions } from 'electron'

/** What a window is made with. */
export interface WindowOptions {
  /** absolute path of the preload bundle */
  readonly preload: string
  /** whether the page inspector can be opened */
  readonly devTools: boolean
  /** colour shown until the page has painted */
  readonly background: string
}

/**
 * The options of a desk window. The page is sandboxed, isolated and without Node; each is said although it is Electron's default, so that a
 * change of defaults changes nothing. The spelling checker is told by `setUpSpelling` never to fetch a dictionary.
 */
export function windowOptions({ preload, devTools, background }: WindowOptions): BrowserWindowConstructorOptions {
  return {
    name: 'desk',
    windowStatePersistence: true,
    width: 1360,
    height: 880,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: '清样',
    backgroundColor: background,
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: true,
    },
  }
}
