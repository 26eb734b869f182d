import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { translate } from '../../src/base/messages/translate.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import { bothLanguages } from './bothLanguages.ts'
import { programFolder } from './programFolder.ts'
import { chooseShell, type ChoiceOptions } from './starter/chooseShell.ts'
import { electronPath } from './starter/electronPath.ts'
import { isBuilt } from './starter/isBuilt.ts'
import { launch } from './starter/launch.ts'
import { runQuietly } from './starter/runQuietly.ts'
import type { Why } from './why.ts'

/** In seconds; a download that takes longer is left for another day. */
const DOWNLOAD_LIMIT = 90
/** In milliseconds; a build takes some seconds, a slow machine more. */
const BUILD_LIMIT = 600_000
/** In milliseconds; an Electron that cannot start (no sandbox, no library) ends sooner than this. */
const ELECTRON_STANDS = 4000

const { root, out } = programFolder(import.meta.dirname)

/** `npm start`: builds what is not built, opens the desk in Electron or else in a browser, and says in one line which and why. */
process.exitCode = await start()

async function start(): Promise<number> {
  const asked = askedShell()
  if (asked === 'wrong') return refuse('menu.start.usage', 2)
  if (!isBuilt(root)) {
    tell('menu.start.building')
    const script = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
    const built = await runQuietly([script, 'build', '-c', 'electron.config.ts'], root, BUILD_LIMIT)
    if (!built.ok) {
      console.error(built.output)
      return refuse('menu.start.buildFailed', 1)
    }
  }
  const { platform, env } = process
  const choice = await chooseShell({ asked, platform, env, uid: process.getuid?.(), runtime })
  if (choice.kind === 'web') return openWeb(choice.why, asked)
  const electron = launch(choice.path, [root], true)
  if (!(await electron.stands(ELECTRON_STANDS))) return openWeb('electronFailed', asked)
  tell('menu.start.electron')
  return electron.ended
}

/** Where Electron was asked for and cannot be, nothing else is opened in its stead. */
function openWeb(why: Why, asked: ChoiceOptions['asked']): Promise<number> | number {
  if (asked === 'electron') return refuse(`menu.why.${why}`, 1)
  return launch(process.execPath, [join(out, 'main/web.js'), '--why', why], false).ended
}

/** The runtime that is here, else the one that one quiet download brings. */
async function runtime(): Promise<string | null> {
  const here = electronPath(root, process.env)
  if (here !== null) return here
  tell('menu.start.downloading', { seconds: DOWNLOAD_LIMIT })
  await runQuietly([join(root, 'node_modules/electron/install.js')], root, DOWNLOAD_LIMIT * 1000)
  return electronPath(root, process.env)
}

function askedShell(): ChoiceOptions['asked'] | 'wrong' {
  try {
    const { shell } = parseArgs({ options: { shell: { type: 'string' } } }).values
    return shell === undefined ? null : shell === 'electron' || shell === 'web' ? shell : 'wrong'
  } catch {
    return 'wrong'
  }
}

function tell(key: MessageKey, values: Readonly<Record<string, number>> = {}): void {
  console.log(bothLanguages((language) => translate(language, key, values)))
}

function refuse(key: MessageKey, status: number): number {
  console.error(bothLanguages((language) => translate(language, key)))
  return status
}
