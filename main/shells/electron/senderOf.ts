import type { IpcMainInvokeEvent } from 'electron'
import type { Sender } from '../../ipc/sender.ts'

/**
 * Who sent a message, in the desk's words. A frame that is gone, or a page that is none of our windows, has no origin, and the desk
 * refuses it.
 * @param isWindow whether a web contents' id is that of one of our windows
 */
export function senderOf(event: IpcMainInvokeEvent, isWindow: (id: number) => boolean): Sender {
  const { sender } = event
  const foreign: Sender = { windowId: String(sender.id), origin: '', mainFrame: false }
  try {
    const frame = event.senderFrame
    if (frame === null || frame.detached || !isWindow(sender.id)) return foreign
    return { ...foreign, origin: frame.origin, mainFrame: frame.parent === null && frame === sender.mainFrame }
  } catch {
    // Electron throws where a frame was disposed of while it is looked at.
    return foreign
  }
}
