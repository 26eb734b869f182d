import { ElectronDouble } from './electron.ts'

/** The module `electron` as a recording double, for a main module that imports it. */
const double = new ElectronDouble()

export const { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell } = double
export default double
