import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { CHANNEL_NAMES } from '../../../../src/contract/channelNames.ts'
import { EVENT_NAMES } from '../../../../src/contract/event.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

type Exposed = Record<string, (...args: unknown[]) => unknown>

let code: string
let modules: string[]

/** Builds the preload as electron.config.ts does: one CommonJS file, Electron outside. */
beforeAll(async () => {
  const built = (await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'main/preload/preload.ts'), formats: ['cjs'] },
      rolldownOptions: { external: ['electron'] },
    },
  })) as Rolldown.RolldownOutput[]
  const chunks = built.flatMap(({ output }) => output)
  expect(chunks).toHaveLength(1)
  const [chunk] = chunks
  if (chunk?.type !== 'chunk') throw new Error('no chunk')
  code = chunk.code
  modules = chunk.moduleIds
})

/** Runs the bundle as Electron's sandbox would: `require` knows nothing but Electron. */
function run(): { exposed: Exposed; invoked: unknown[][]; ipc: EventEmitter; required: string[]; key: string } {
  const ipc = new EventEmitter()
  const invoked: unknown[][] = []
  const required: string[] = []
  const worlds: [string, Exposed][] = []
  const electron = {
    contextBridge: { exposeInMainWorld: (key: string, value: Exposed) => worlds.push([key, value]) },
    ipcRenderer: Object.assign(ipc, {
      invoke: async (...args: unknown[]) => {
        invoked.push(args)
        return { ok: true, value: 1 }
      },
    }),
  }
  const require = (name: string): unknown => {
    required.push(name)
    if (name !== 'electron') throw new Error(`module not found: ${name}`)
    return electron
  }
  runInNewContext(code, { require, module: { exports: {} }, exports: {} })
  const [world] = worlds
  if (world === undefined || worlds.length !== 1) throw new Error(`${worlds.length} worlds`)
  return { exposed: world[1], invoked, ipc, required, key: world[0] }
}

describe('the preload bundle', () => {
  it('exposes exactly the channels of the contract and `on`, frozen', () => {
    const { exposed, key } = run()
    expect(key).toBe('qingyang')
    expect(Object.keys(exposed).sort()).toEqual([...CHANNEL_NAMES, 'on'].sort())
    expect(Object.isFrozen(exposed)).toBe(true)
    expect(Object.values(exposed).every((value) => typeof value === 'function')).toBe(true)
  })

  it('is CommonJS, needs nothing but Electron and carries no validator', () => {
    expect(run().required).toEqual(['electron'])
    expect(code).not.toMatch(/^\s*(import|export)\s/m)
    expect(code).not.toMatch(/\bprocess\b|\bBuffer\b|\bimport\(/)
    expect(modules.filter((id) => id.includes('node_modules'))).toEqual([])
    expect(code).not.toMatch(/zod/i)
  })

  it('asks through the channel of the name, with one argument, whatever else it is given', async () => {
    const { exposed, invoked } = run()
    for (const name of CHANNEL_NAMES) await exposed[name]?.({ a: name }, 'more')
    expect(invoked).toEqual(CHANNEL_NAMES.map((name) => [name, { a: name }]))
  })

  it('hears the events of the contract, without Electron behind them, until it stops listening', () => {
    const { exposed, ipc } = run()
    for (const name of EVENT_NAMES) {
      const heard: unknown[][] = []
      const stop = exposed.on?.(name, (...args: unknown[]) => heard.push(args)) as () => void
      ipc.emit(name, { sender: 'secret' }, { id: 'x' })
      stop()
      ipc.emit(name, { sender: 'secret' }, { id: 'y' })
      expect(heard).toEqual([[{ id: 'x' }]])
    }
  })

  it('hears nothing else', () => {
    const { exposed, ipc } = run()
    for (const name of ['ELECTRON_INTERNAL', 'desk.info', '__proto__', '']) {
      const stop = exposed.on?.(name, () => expect.fail('heard')) as () => void
      expect(ipc.listenerCount(name)).toBe(0)
      stop()
    }
  })
})
