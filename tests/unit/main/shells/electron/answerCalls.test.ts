import { describe, expect, it } from 'vitest'
import { CHANNEL_NAMES } from '../../../../../src/contract/channelNames.ts'
import { bootedShell } from './bootedShell.ts'

describe('the message channels', () => {
  it('opens one message channel for each channel of the contract, and no other', async () => {
    const { double } = await bootedShell()
    expect([...double.handled.keys()].sort()).toEqual([...CHANNEL_NAMES].sort())
  })

  it("is our window's main frame, by Electron's word and not by the caller's", async () => {
    const { ask, desk, id } = await bootedShell()
    expect(await ask('library.list', { title: '党建' })).toEqual({ ok: true, value: { title: '党建' } })
    expect(desk.calls).toEqual([
      {
        sender: { windowId: id, origin: 'qingyang://desk', mainFrame: true },
        channel: 'library.list',
        input: { title: '党建' },
      },
    ])
  })
})
