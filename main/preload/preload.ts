import { contextBridge, ipcRenderer } from 'electron'
import { exposedBridge } from './exposedBridge.ts'

contextBridge.exposeInMainWorld('qingyang', exposedBridge(ipcRenderer))
