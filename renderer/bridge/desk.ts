import type { Bridge } from '../../src/contract/bridge.ts'
import { connectionState, type ConnectionWatch } from './connectionState.ts'
import { socketBridge } from './socketBridge.ts'

export { assetUrl } from './assetUrl.ts'
export type { ConnectionState, ConnectionWatch } from './connectionState.ts'

const connection = connectionState()

/** Whether the desk can be reached now. In Electron it always can. */
export const deskConnection: ConnectionWatch = connection

/** Finds the desk: what the preload exposes where there is one, else the web shell that served this page. */
export async function connectDesk(): Promise<Bridge> {
  const { qingyang } = globalThis as { readonly qingyang?: Bridge }
  if (qingyang !== undefined) return qingyang
  return socketBridge({ url: `ws://${location.host}/desk`, onState: connection.set })
}
