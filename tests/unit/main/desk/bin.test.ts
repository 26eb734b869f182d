import { describe, expect, it, vi } from 'vitest'
import { personName } from '../../../../main/desk/personName.ts'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'

/** Of a body of two characters, in ProseMirror's positions. */
const SIZE = 4

async function furnished() {
  const started = await startedDesk()
  await started.ask('library.create', { grant: await started.grant('稿库'), name: '理论部' })
  const { id } = await started.ask('article.create', { metadata: metadataOf(), document: bodyOf('文字'), assets: [] })
  const heard = vi.fn()
  started.desk.subscribe(heard)
  return { ...started, id, heard }
}

describe('the desk’s bin', () => {
  it('deletes, lists, restores and empties, and tells every window each time', async () => {
    const { ask, id, heard } = await furnished()
    await ask('settings.change', { person: '钟义见' })
    const told = () => {
      expect(heard).toHaveBeenCalledWith('library.changed', {}, null)
      heard.mockClear()
    }
    expect(await ask('article.remove', { id })).toEqual({ name: id })
    told()
    expect(await ask('library.list', { title: '' })).toEqual({ rows: [], binned: 1 })
    expect((await ask('bin.list', {})).articles).toMatchObject([
      { name: id, title: '打好基层党建', deletedBy: '钟义见' },
    ])
    expect(await ask('bin.restore', { name: id })).toEqual({ id })
    told()
    expect(await ask('library.list', { title: '' })).toMatchObject({ rows: [{ id }], binned: 0 })
    await ask('article.remove', { id })
    heard.mockClear()
    expect(await ask('bin.empty', { names: [id] })).toEqual({ removed: 1 })
    told()
    expect(await ask('library.list', { title: '' })).toEqual({ rows: [], binned: 0 })
  })

  it('refuses while any window has the article open, and not after it is closed', async () => {
    const { ask, refusal, id } = await furnished()
    await ask('article.open', { id }, 'another window')
    expect(await refusal('article.remove', { id })).toBe('article.inUse')
    await ask('article.close', { id }, 'another window')
    expect(await refusal('article.remove', { id })).toBeNull()
    expect(await refusal('article.open', { id })).toBe('article.notFound')
  })

  it('refuses while a window writes that opened the article on an earlier desk', async () => {
    const first = await furnished()
    const { etag } = await first.ask('article.open', { id: first.id })
    await first.desk.stop()
    const { ask, refusal } = await startedDesk({ folder: first.folder })
    const batch = { client: 'w1', revision: 0, steps: [], metadata: { subtitle: '副题' }, size: SIZE }
    await ask('article.journal', { id: first.id, etag, ...batch })
    expect(await refusal('article.remove', { id: first.id })).toBe('article.inUse')
  })

  it('refuses names that are none, and says what is not there', async () => {
    const { refusal, id } = await furnished()
    expect(await refusal('bin.restore', { name: '../articles' })).toBe('contract.badInput')
    expect(await refusal('bin.empty', { names: [] })).toBe('contract.badInput')
    expect(await refusal('bin.empty', { names: ['..'] })).toBe('contract.badInput')
    expect(await refusal('bin.restore', { name: id })).toBe('bin.notFound')
    expect(await refusal('article.remove', { id: '20160519-没有-abcd' })).toBe('article.notFound')
    const bare = await startedDesk()
    for (const refused of [
      bare.refusal('article.remove', { id }),
      bare.refusal('bin.list', {}),
      bare.refusal('bin.restore', { name: id }),
      bare.refusal('bin.empty', { names: [id] }),
    ])
      expect(await refused).toBe('library.none')
  })
})

describe('who deletes', () => {
  it('is the person of the settings, else the system’s user, else nobody', () => {
    const user = () => 'zhong'
    expect(personName({ person: ' 钟义见 ' }, user)).toBe('钟义见')
    expect(personName({ person: ' ' }, user)).toBe('zhong')
    expect(
      personName({ person: '' }, () => {
        throw new Error('no such user')
      }),
    ).toBe('')
  })
})
