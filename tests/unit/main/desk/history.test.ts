import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/article/document/bodyText.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { bodyOf, metadataOf } from '../../../helpers/newShelf.ts'
import { startedDesk, type StartedDesk } from '../../../helpers/startedDesk.ts'

async function withArticle(options: Parameters<typeof startedDesk>[0] = {}) {
  const desk = await startedDesk(options)
  const { ask, grant } = desk
  await ask('library.create', { grant: await grant('稿库'), name: '理论部' })
  const { id } = await ask('article.create', { metadata: metadataOf(), document: bodyOf('初稿'), assets: [] })
  let { etag } = await ask('article.open', { id })
  async function save(asked: boolean, ...paragraphs: string[]) {
    const input = { id, metadata: metadataOf(), document: bodyOf(...paragraphs), etag }
    const saved = await ask('article.save', { ...input, overwrite: false, revision: 0, asked })
    etag = saved.etag
    return saved
  }
  return { ...desk, id, save, list: () => listOf(desk, id) }
}

async function listOf({ ask }: StartedDesk, id: string) {
  return (await ask('history.list', { id, after: null })).versions
}

describe('the history of an article, through the contract', () => {
  it('keeps a version at every save that a person asked for and at every export, and none by itself', async () => {
    const { ask, id, save, list, grant } = await withArticle()
    await ask('settings.change', { person: '张三' })
    await save(false, '自动保存')
    expect(await list()).toEqual([])
    expect(await save(true, '自动保存', '亲手保存')).not.toHaveProperty('warning')
    await save(false, '导出前')
    await ask('publish.write', { id, profile: 'page', grant: await grant('out') })
    expect((await list()).map(({ why, who, characters }) => ({ why, who, characters }))).toEqual([
      { why: 'export', who: '张三', characters: 3 },
      { why: 'save', who: '张三', characters: 8 },
    ])
  })

  it('gives a version back, names it, and thins', async () => {
    const { ask, id, save, list } = await withArticle()
    await save(true, '第一版')
    await save(true, '第二版')
    const [, first] = await list()
    const version = first?.version ?? ''
    const read = await ask('history.read', { id, version })
    expect(bodyText(read.document)).toBe('第一版')
    expect(read.metadata).toEqual(metadataOf())
    await ask('history.name', { id, version, name: '  送审稿 ' })
    expect((await list())[1]).toMatchObject({ version, name: '送审稿' })
    expect(await ask('history.reclaim', { id })).toEqual({ count: 0, bytes: 0 })
  })

  it('lets the save and the export stand where no version can be kept, and says so', async () => {
    const faulty = faultyFileSystem(({ name, path }) => (name === 'mkdir' && path.endsWith('history') ? 'ENOSPC' : null))
    const { ask, id, save, grant } = await withArticle({ fs: faulty.fs })
    expect(await save(true, '保存的文字')).toMatchObject({
      warning: { code: 'history.notKept', detail: 'ENOSPC' },
    })
    const written = await ask('publish.write', { id, profile: 'page', grant: await grant('out') })
    expect(written).toMatchObject({ warning: { code: 'history.notKept' } })
    expect(written.files.length).toBeGreaterThan(0)
    expect(bodyText((await ask('article.open', { id })).article.document)).toBe('保存的文字')
  })

  it('refuses what is no version, and tells of one that is gone', async () => {
    const { refusal, id } = await withArticle()
    for (const version of ['../article.json', '', 'x'.repeat(500), '20261123T093000123Z.9f86d081884c7d65/../..']) {
      expect(await refusal('history.read', { id, version })).toBe('contract.badInput')
    }
    const version = '20261123T093000123Z.9f86d081884c7d65'
    expect(await refusal('history.read', { id, version })).toBe('history.notFound')
    expect(await refusal('history.name', { id, version, name: '名' })).toBe('history.notFound')
    expect(await refusal('history.name', { id, version, name: '长'.repeat(61) })).toBe('contract.badInput')
  })
})
