import { describe, expect, it, vi } from 'vitest'
import { runWebShell, type RunWebShellOptions } from '../../../../../main/shells/web/runWebShell.ts'
import { watchWindows } from '../../../../../main/shells/web/watchWindows.ts'
import { eventually } from '../../../../helpers/eventually.ts'

const ADDRESS = 'http://127.0.0.1:9/?token=secret'

function run(options: Partial<RunWebShellOptions> = {}) {
  const lines: string[] = []
  const watch = watchWindows()
  const open = vi.fn(async () => true)
  const shell = { address: ADDRESS, origin: 'http://127.0.0.1:9', stop: async () => undefined }
  const print = (line: string): number => lines.push(line)
  const given = { shell, watch, why: 'runtime' as const, whyNoBrowser: null, open, print, patience: 50, linger: 20 }
  let ended = false
  const running = runWebShell({ ...given, ...options }).then(() => (ended = true))
  return { lines, watch, open, running, ended: () => ended }
}

describe('running the web shell', () => {
  it('says in one line, in both languages, that a browser opened and why; the address is not told', async () => {
    const { lines, watch, open, running } = run()
    watch.counted(1)
    await eventually(() => expect(lines).toHaveLength(1))
    expect(lines[0]).toBe(
      '清样已在浏览器窗口中打开（Electron 运行环境不在本机，也未能下载）。 · ' +
        "Qingyang is open in a browser window (Electron's runtime is not here and could not be downloaded).",
    )
    expect(lines[0]).not.toContain('token')
    expect(open).toHaveBeenCalledWith(ADDRESS)
    watch.counted(0)
    await running
    expect(lines).toHaveLength(1)
  })

  it('tells the address where there is no display, opens nothing and lives on', async () => {
    const { lines, watch, open, ended } = run({ why: 'display', whyNoBrowser: 'display' })
    await eventually(() => expect(lines).toHaveLength(1))
    expect(lines[0]).toContain('（没有图形界面）')
    expect(lines[0]).toMatch(/: http:\/\/127\.0\.0\.1:9\/\?token=secret$/)
    expect(open).not.toHaveBeenCalled()
    watch.counted(1)
    watch.counted(0)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(ended()).toBe(false)
  })

  it.each<[string, Partial<RunWebShellOptions>, string]>([
    ['there is no browser', { whyNoBrowser: 'noBrowser' }, '没有找到 Chrome、Chromium 或 Edge'],
    ['the browser does not start', { open: async () => false }, '浏览器没有打开窗口'],
    ['no window connects', {}, '浏览器没有打开窗口'],
  ])('tells the address when %s', async (_name, options, why) => {
    const { lines } = run(options)
    await eventually(() => expect(lines).toHaveLength(1))
    expect(lines[0]).toContain(why)
    expect(lines[0]).toContain('Electron 运行环境不在本机')
    expect(lines[0]).toContain(ADDRESS)
  })
})
