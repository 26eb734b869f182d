import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startedDesk } from '../../../helpers/startedDesk.ts'

describe('the libraries that are offered again', () => {
  it('are the last ten, the latest first, each once', async () => {
    const { ask, grant, settings, folder } = await startedDesk()
    for (let n = 0; n < 12; n += 1) await ask('library.create', { grant: await grant(`库${n}`), name: '库' })
    await ask('library.open', { grant: await grant('库5') })
    const names = settings.read().recentLibraries.map((path) => path.slice(folder.length + 1))
    expect(names).toEqual(['库5', '库11', '库10', '库9', '库8', '库7', '库6', '库4', '库3', '库2'])
  })

  it('do not keep a library from opening when they cannot be written down', async () => {
    const { ask, grant, folder, log } = await startedDesk()
    mkdirSync(join(folder, 'userData', 'config.json'), { recursive: true })
    const library = await ask('library.create', { grant: await grant('库'), name: '库' })
    expect(await ask('library.current', {})).toEqual({ library })
    expect(log.text()).toContain('could not be remembered')
  })

  it('leave the open library behind when another is entered', async () => {
    const { ask, grant, refusal } = await startedDesk()
    await ask('library.create', { grant: await grant('甲'), name: '甲' })
    const { id } = await ask('article.create', {
      metadata: {},
      document: { type: 'doc', content: [{ type: 'paragraph' }] },
      assets: [],
    })
    await ask('library.create', { grant: await grant('乙'), name: '乙' })
    expect(await refusal('article.open', { id })).toBe('article.notFound')
    expect(await ask('library.list', { title: '' })).toEqual({ rows: [], binned: 0 })
  })
})
