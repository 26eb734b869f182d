import type { App, BrowserWindow, Dialog, IpcMain, Menu, NativeTheme, Protocol, Shell, session } from 'electron'

/** The parts of Electron that the shell uses, handed in by `main.ts`, so that all of it runs against a recording double as well. */
export interface ElectronParts {
  readonly app: App
  readonly BrowserWindow: typeof BrowserWindow
  readonly Menu: typeof Menu
  readonly dialog: Dialog
  readonly ipcMain: IpcMain
  readonly nativeTheme: NativeTheme
  readonly protocol: Protocol
  readonly session: typeof session
  readonly shell: Shell
}
