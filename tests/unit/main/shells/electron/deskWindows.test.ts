import { describe, expect, it } from 'vitest'
import { bootedShell } from './bootedShell.ts'

describe('the windows of the desk', () => {
  it('shows the window when it has painted', async () => {
    const { window } = await bootedShell()
    expect(window.shown).toBe(0)
    window.emit('ready-to-show')
    expect(window.shown).toBe(1)
  })

  it('comes to the front when it is started again', async () => {
    const { double, window } = await bootedShell()
    window.minimized = true
    double.app.emit('second-instance')
    expect([window.minimized, window.focused]).toEqual([false, 1])
    window.destroy()
    double.app.emit('activate')
    expect(double.windows).toHaveLength(1)
  })

  it('tells the desk its origin, and brings news to the windows', async () => {
    const { desk, origin, window, id } = await bootedShell()
    expect(origin).toBe('qingyang://desk')
    desk.tell('library.changed', {}, null)
    desk.tell('article.changedOutside', { id: 'x', etag: null }, id)
    desk.tell('library.changed', {}, 'another window')
    expect(window.webContents.sent).toEqual([
      ['library.changed', {}],
      ['article.changedOutside', { id: 'x', etag: null }],
    ])
  })
})
