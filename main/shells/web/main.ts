import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDesk } from '../../desk/createDesk.ts'
import { fileLog } from '../../log/fileLog.ts'
import { installedBrowser } from '../../print/installedBrowser.ts'
import { confSettings } from '../../settings/confSettings.ts'
import { userDataFolder } from '../../settings/userDataFolder.ts'
import { noDisplay } from '../noDisplay.ts'
import { programFolder } from '../programFolder.ts'
import { programVersion } from '../../settings/programVersion.ts'
import { isWhy, type Why } from '../why.ts'
import { openBrowser } from './openBrowser.ts'
import { runWebShell } from './runWebShell.ts'
import { startWebShell } from './startWebShell.ts'
import { watchWindows } from './watchWindows.ts'

const { platform, env } = process
// `--why`: the reason that the program's starter found. `--address`: tell the address, open nothing.
const { values } = parseArgs({ options: { why: { type: 'string' }, address: { type: 'boolean' } } })
const { root, out } = programFolder(import.meta.dirname)
const userData = userDataFolder({ platform, env, home: homedir() })
mkdirSync(userData, { recursive: true, mode: 0o700 })
const log = fileLog(join(userData, 'logs'))
const watch = watchWindows()
const browser = installedBrowser()

const shell = await startWebShell({
  rendererFolder: join(out, 'renderer'),
  log,
  onCount: (count) => watch.counted(count),
  createDesk: (port, origin) =>
    createDesk({
      userData,
      version: programVersion(root),
      shell: port,
      settings: confSettings(userData, log),
      log,
      clock: { now: () => new Date() },
      origins: [origin],
    }),
})

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  await shell.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())

await runWebShell({
  shell,
  watch,
  why: isWhy(values.why) ? values.why : 'asked',
  whyNoBrowser: whyNoBrowser(),
  open: (address) =>
    openBrowser({ browser: browser ?? '', address, profile: join(userData, 'browser') }).catch(() => false),
  print: (line) => console.log(line),
  patience: 20_000,
  linger: 30_000,
})
await stop()

function whyNoBrowser(): Why | null {
  if (values.address === true) return 'asked'
  if (noDisplay(platform, env)) return 'display'
  // Chrome refuses root, unless its sandbox is taken from it, which is not done here.
  if (platform === 'linux' && process.getuid?.() === 0) return 'root'
  return browser === null ? 'noBrowser' : null
}
