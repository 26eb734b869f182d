import { noPrint } from '../../../main/print/printEngine.ts'
import { createDesk } from '../../../main/desk/createDesk.ts'
import { silentLog } from '../../../main/log/silentLog.ts'
import { confSettings } from '../../../main/settings/confSettings.ts'
import type { ChildCall, ChildStart } from './childMessages.ts'

/** A desk in a process of its own, without a shell: it answers the contract to the process that started it. */
const start = JSON.parse(process.argv[2] ?? '{}') as ChildStart
const ORIGIN = 'http://127.0.0.1:1'
const settings = confSettings(start.userData, silentLog)
settings.change({ person: start.person, recentLibraries: [start.library] })
const desk = await createDesk({
  userData: start.userData,
  version: '0.0.0',
  shell: {
    kind: 'web',
    nativeDialogs: false,
    askFolder: async () => null,
    reveal: async () => undefined,
    print: noPrint,
    closeAnswer: () => undefined,
    openWindow: () => undefined,
    setFullScreen: () => undefined,
    describeWindow: () => undefined,
  },
  settings,
  log: silentLog,
  clock: { now: () => new Date() },
  origins: [ORIGIN],
  lockTimes: start.lockTimes,
})

const send = (message: unknown) => process.connected && process.send?.(message)
desk.subscribe((event, payload) => void send({ event, payload }))
process.on('message', (message: ChildCall) => {
  if ('stop' in message) void desk.stop().then(() => process.exit(0))
  else
    void desk
      .call({ windowId: message.windowId, origin: ORIGIN, mainFrame: true }, message.channel, message.input)
      .then((result) => send({ call: message.call, result }))
})
// Whoever started it is gone: so is it, as a program whose session has ended.
process.on('disconnect', () => process.exit(0))
send({ ready: true })
