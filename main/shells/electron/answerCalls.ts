import type { IpcMain } from 'electron'
import { CHANNEL_NAMES } from '../../../src/contract/channelNames.ts'
import type { Desk } from '../../desk/desk.ts'
import { senderOf } from './senderOf.ts'

/**
 * Opens one message channel for each channel of the contract, and no other, and brings what comes to the desk.
 * @param isWindow whether a web contents' id is that of one of our windows
 * @param onCall hears which window's page is alive
 */
export function answerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  desk: Pick<Desk, 'call'>,
  isWindow: (id: number) => boolean,
  onCall: (windowId: string) => void,
): void {
  for (const channel of CHANNEL_NAMES) {
    ipcMain.handle(channel, (event, input: unknown) => {
      const sender = senderOf(event, isWindow)
      onCall(sender.windowId)
      return desk.call(sender, channel, input)
    })
  }
}
