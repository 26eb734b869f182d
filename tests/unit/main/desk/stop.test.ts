import { describe, expect, it, vi } from 'vitest'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { eventually } from '../../../helpers/eventually.ts'

describe('the desk’s stop', () => {
  it('waits for what is under way: a stop in the middle of it would leave half of it undone', async () => {
    let slow = false
    const disk = faultyFileSystem(({ name }) => (slow && name === 'rename' ? { slow: 300 } : null))
    const { desk, ask, grant } = await startedDesk({ fs: disk.fs })
    await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
    slow = true
    const before = disk.calls.length
    const created = vi.fn()
    void ask('article.create', { metadata: metadataOf(), document: bodyOf('正文'), assets: [] }).then(created)
    await eventually(() => expect(disk.calls.slice(before).some(({ name }) => name === 'rename')).toBe(true))
    expect(created).not.toHaveBeenCalled()
    await desk.stop()
    expect(created).toHaveBeenCalledOnce()
  })
})
