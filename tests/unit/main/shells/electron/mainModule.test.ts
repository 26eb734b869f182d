import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../../../helpers/sourceFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'qingyang-main-'))
const userData = join(folder, 'user-data')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Bundles the main module as electron.config.ts does, into a folder that looks like the packaged program. */
beforeAll(async () => {
  mkdirSync(join(folder, 'out/renderer'), { recursive: true })
  writeFileSync(join(folder, 'out/renderer/index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'package.json'), '{"name":"qingyang","version":"1.2.3","type":"module"}')
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'main/shells/electron/main.ts'),
      outDir: join(folder, 'out/main'),
      rolldownOptions: { external: ['electron'], output: { entryFileNames: 'electron.js' } },
    },
  })
  // Looked for when the desk starts, run when there is something to do for them.
  for (const program of ['intakeWorker', 'pictureWorker', 'indexWorker', 'templateWorker', 'suggestWorker'])
    writeFileSync(join(folder, `out/main/${program}.js`), '')
}, 120_000)

interface Record {
  readonly [key: string]: unknown
  readonly info: { readonly value: unknown }
}

function drive(): Record {
  const script = join(ROOT, 'tests/helpers/driveElectronMain.ts')
  const said = execFileSync(process.execPath, ['--no-warnings', script, join(folder, 'out/main/electron.js')], {
    env: { ...process.env, HOME: folder, QINGYANG_USER_DATA: userData },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Record
}

describe('the main module of the Electron shell', () => {
  it('boots with the real desk and settings, answers its window, and quits when the window agrees', () => {
    const record = drive()
    expect(record.order).toEqual([
      'setPath',
      'lock',
      'enableSandbox',
      'switch host-resolver-rules',
      'registerSchemes',
      'whenReady',
      'guardSession',
      'dictionaryUrl',
      'protocol.handle',
      'BrowserWindow',
      'loadURL',
    ])
    expect(record.webPreferences).toMatchObject({
      preload: join(folder, 'out/preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    })
    expect(record.page).toBe(200)
    expect(record.info).toMatchObject({ ok: true, value: { version: '1.2.3', shell: 'electron', nativeDialogs: true } })
    expect(record.changed).toMatchObject({ ok: true, value: { language: 'en', theme: 'dark' } })
    expect(record.menu).toEqual(['File', 'Edit', 'Insert', 'Format', 'View', 'Window'])
    expect(record.theme).toBe('dark')
    expect(record.wrongInput).toMatchObject({ ok: false, error: { code: 'contract.badInput' } })
    expect(record.asked).toEqual([])
    expect(record.closeAsked).toEqual(['window.closeAsked', {}])
    expect(record.quit).toBe(true)
  })

  it('keeps its settings in config.json, where the other shells find them, and its log beside them', () => {
    expect(JSON.parse(readFileSync(join(userData, 'config.json'), 'utf8'))).toMatchObject({ language: 'en' })
    expect(readFileSync(join(userData, 'logs/main.log'), 'utf8')).toContain('electron shell started')
  })

  it('keeps a damaged settings file aside and starts', () => {
    writeFileSync(join(userData, 'config.json'), '{"language": "e')
    expect(drive().menu).toEqual(['File', 'Edit', 'Insert', 'Format', 'View', 'Window'])
    expect(existsSync(join(userData, 'config.json.damaged'))).toBe(true)
  })

  it('says so in a dialog when it cannot start', () => {
    rmSync(join(folder, 'out/renderer'), { recursive: true })
    expect(drive().asked).toEqual([
      {
        kind: 'error',
        window: null,
        options: { title: '清样无法启动 · Qingyang could not start', content: expect.stringContaining('ENOENT') },
      },
    ])
  })
})
