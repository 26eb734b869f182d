import { EventEmitter } from 'node:events'

/** An Electron event that can be prevented. */
export function preventable<T extends object>(more: T): T & { defaultPrevented: boolean; preventDefault(): void } {
  const event = {
    ...more,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}

/** A frame of a page. */
export interface FakeFrame {
  origin: string
  parent: FakeFrame | null
  detached: boolean
  url: string
}

/** A page. */
export class FakeContents extends EventEmitter {
  static #ids = 100
  readonly id = (FakeContents.#ids += 1)
  readonly mainFrame: FakeFrame = {
    origin: 'qingyang://desk',
    parent: null,
    detached: false,
    url: 'qingyang://desk/index.html',
  }
  readonly sent: [string, unknown][] = []
  readonly replaced: string[] = []
  readonly session: FakeSession
  reloads = 0
  gone = false
  openHandler: ((details: { url: string }) => { action: string }) | null = null

  constructor(session: FakeSession) {
    super()
    this.session = session
  }
  replaceMisspelling(word: string): void {
    this.replaced.push(word)
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
  send(channel: string, payload: unknown): void {
    this.sent.push([channel, payload])
  }
  reload(): void {
    this.reloads += 1
  }
  isDestroyed(): boolean {
    return this.gone
  }
}

/** A window. Closing emits `close`, which may be prevented; then it is destroyed. */
export class FakeWindow extends EventEmitter {
  readonly webContents: FakeContents
  readonly loaded: string[] = []
  readonly options: Record<string, unknown>
  readonly #double: ElectronDouble
  shown = 0
  focused = 0
  minimized = false
  fullScreen = false
  title = ''
  edited = false

  constructor(double: ElectronDouble, options: Record<string, unknown>) {
    super()
    this.#double = double
    this.webContents = new FakeContents(double.session.defaultSession)
    this.options = options
    double.windows.push(this)
    double.order.push('BrowserWindow')
    double.app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    this.#double.order.push('loadURL')
    this.loaded.push(url)
  }
  show(): void {
    this.shown += 1
  }
  focus(): void {
    this.focused += 1
  }
  restore(): void {
    this.minimized = false
  }
  isMinimized(): boolean {
    return this.minimized
  }
  isDestroyed(): boolean {
    return this.webContents.gone
  }
  setFullScreen(on: boolean): void {
    this.fullScreen = on
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen')
  }
  setTitle(title: string): void {
    this.title = title
  }
  setDocumentEdited(edited: boolean): void {
    this.edited = edited
  }
  close(): void {
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  destroy(): void {
    if (this.webContents.gone) return
    this.webContents.gone = true
    this.#double.windows.splice(this.#double.windows.indexOf(this), 1)
    this.emit('closed')
    if (this.#double.windows.length === 0) this.#double.app.emit('window-all-closed')
  }
}

/** The part of `app` that the shell uses. Quitting asks every window first, as Electron does. */
class FakeApp extends EventEmitter {
  readonly #double: ElectronDouble
  isPackaged = true
  lock = true
  quitDone = false
  exitCode: number | null = null
  readonly paths: Record<string, string> = {}

  constructor(double: ElectronDouble) {
    super()
    this.#double = double
  }
  setPath(name: string, path: string): void {
    this.#double.order.push('setPath')
    this.paths[name] = path
  }
  getPath(name: string): string {
    return this.paths[name] ?? ''
  }
  getVersion(): string {
    return '0.0.0'
  }
  requestSingleInstanceLock(): boolean {
    this.#double.order.push('lock')
    return this.lock
  }
  readonly switches: Record<string, string> = {}
  readonly commandLine = {
    appendSwitch: (name: string, value: string): void => {
      this.#double.order.push(`switch ${name}`)
      this.switches[name] = value
    },
  }
  enableSandbox(): void {
    this.#double.order.push('enableSandbox')
  }
  async whenReady(): Promise<void> {
    this.#double.order.push('whenReady')
  }
  exit(code: number): void {
    this.exitCode = code
  }
  quit(): void {
    this.emit('before-quit', preventable({}))
    for (const window of [...this.#double.windows]) window.close()
    if (this.#double.windows.length > 0) return
    const event = preventable({})
    this.emit('will-quit', event)
    if (!event.defaultPrevented) this.quitDone = true
  }
}

type Handler = (...args: never[]) => unknown

/** The part of a session that the shell uses. */
class FakeSession extends EventEmitter {
  readonly #double: ElectronDouble
  readonly handlers: Record<string, Handler> = {}
  readonly webRequest = {
    onBeforeRequest: (handler: Handler): void => {
      this.handlers.beforeRequest = handler
    },
  }
  constructor(double: ElectronDouble) {
    super()
    this.#double = double
  }
  setPermissionRequestHandler(handler: Handler): void {
    this.#double.order.push('guardSession')
    this.handlers.request = handler
  }
  setPermissionCheckHandler(handler: Handler): void {
    this.handlers.check = handler
  }
  setDevicePermissionHandler(handler: Handler): void {
    this.handlers.device = handler
  }
  setDisplayMediaRequestHandler(handler: Handler): void {
    this.handlers.display = handler
  }
  /** where dictionaries would be fetched from, and of which languages; null: not told, as Chromium has it */
  dictionaryUrl: string | null = null
  spellingLanguages: readonly string[] | null = null
  readonly dictionary = new Set<string>()
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.#double.order.push('dictionaryUrl')
    this.dictionaryUrl = url
  }
  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.spellingLanguages = languages
  }
  addWordToSpellCheckerDictionary(word: string): void {
    this.dictionary.add(word)
  }
  removeWordFromSpellCheckerDictionary(word: string): void {
    this.dictionary.delete(word)
  }
  async listWordsInSpellCheckerDictionary(): Promise<string[]> {
    return [...this.dictionary]
  }
}

/** A menu, as it was asked for. */
export interface FakeMenu {
  readonly template: FakeItem[]
  readonly popups: unknown[]
  popup(options: unknown): void
}

/** An item of a menu, as it was asked for. */
export interface FakeItem {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly enabled?: boolean
  readonly submenu?: FakeItem[]
  readonly click?: () => void
}

/** A recording double of the parts of Electron that the shell uses. */
export class ElectronDouble {
  /** what happened, in order */
  readonly order: string[] = []
  readonly windows: FakeWindow[] = []
  readonly app = new FakeApp(this)
  readonly handled = new Map<string, (event: unknown, input: unknown) => Promise<unknown>>()
  readonly ipcMain = Object.assign(new EventEmitter(), {
    handle: (channel: string, handler: (event: unknown, input: unknown) => Promise<unknown>): void => {
      this.handled.set(channel, handler)
    },
  })
  readonly schemes: unknown[] = []
  readonly protocols = new Map<string, (request: unknown) => Promise<Response>>()
  readonly protocol = {
    registerSchemesAsPrivileged: (schemes: unknown[]): void => {
      this.order.push('registerSchemes')
      this.schemes.push(...schemes)
    },
    handle: (scheme: string, handler: (request: unknown) => Promise<Response>): void => {
      this.order.push('protocol.handle')
      this.protocols.set(scheme, handler)
    },
  }
  readonly session = { defaultSession: new FakeSession(this) }
  readonly menus: FakeMenu[] = []
  applicationMenu: FakeMenu | null = null
  readonly Menu = {
    buildFromTemplate: (template: FakeItem[]): FakeMenu => {
      const popups: unknown[] = []
      const menu: FakeMenu = { template, popups, popup: (options) => popups.push(options) }
      this.menus.push(menu)
      return menu
    },
    setApplicationMenu: (menu: FakeMenu): void => {
      this.applicationMenu = menu
    },
  }
  readonly asked: { kind: string; window: unknown; options: Record<string, unknown> }[] = []
  /** what the next dialogs answer: the index of a button, or folders */
  readonly answers: (number | string[])[] = []
  readonly dialog = {
    showMessageBox: async (window: unknown, options: Record<string, unknown>): Promise<{ response: number }> => {
      this.asked.push({ kind: 'message', window, options })
      return { response: this.answers.shift() as number }
    },
    showOpenDialog: async (
      window: unknown,
      options: Record<string, unknown>,
    ): Promise<{ canceled: boolean; filePaths: string[] }> => {
      this.asked.push({ kind: 'open', window, options })
      const filePaths = (this.answers.shift() as string[] | undefined) ?? []
      return { canceled: filePaths.length === 0, filePaths }
    },
    showErrorBox: (title: string, content: string): void => {
      this.asked.push({ kind: 'error', window: null, options: { title, content } })
    },
  }
  readonly opened: string[] = []
  trouble = ''
  readonly shell = {
    openExternal: async (address: string): Promise<void> => void this.opened.push(address),
    openPath: async (path: string): Promise<string> => {
      this.opened.push(path)
      return this.trouble
    },
  }
  readonly nativeTheme = { themeSource: 'system', shouldUseDarkColors: false }
  readonly BrowserWindow = windowClass(this)
}

function windowClass(double: ElectronDouble): new (options: Record<string, unknown>) => FakeWindow {
  return class extends FakeWindow {
    constructor(options: Record<string, unknown>) {
      super(double, options)
    }
    static getFocusedWindow(): FakeWindow | null {
      return double.windows.find(({ focused }) => focused > 0) ?? null
    }
  }
}
