import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../../helpers/sourceFiles.ts'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'
import { startedDesk } from '../../../../helpers/startedDesk.ts'

const PROSE = '　　近日，青溪县召开会议，研究山乡道路修复工作，各有关部门负责人参加了会议。'
const page = (title: string, more = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><div class="content"><p>${PROSE}</p>${more}</div></body></html>`

async function furnished() {
  const started = await startedDesk()
  await started.ask('library.create', { grant: await started.grant('稿库'), name: '理论部' })
  const grant = await started.grant('来稿')
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(started.folder, '来稿', name), content)
  return { ...started, grant, put }
}

describe('importing without a person looking on', () => {
  it('lists a folder, imports from it with the pictures beside a page, and tells what is to be checked', async () => {
    const { ask, grant, put, folder } = await furnished()
    mkdirSync(join(folder, '来稿', '桥_files'))
    put('桥_files/a.png', pngBytes(6, 6))
    put('桥.html', page('青溪县修复山乡道路', '<p><img src="桥_files/a.png"></p>'))
    put('报告.docx', readFileSync(join(ROOT, 'tests/fixtures/word/word-report.docx')))
    put('坏.docx', 'PK\u0003\u0004')
    const { manuscripts } = await ask('intake.list', { grant })
    expect(manuscripts.flat().sort()).toEqual(['坏.docx', '报告.docx', '桥.html'].sort())
    const bridge = await ask('intake.import', { grant, files: ['桥.html'] })
    expect(bridge).toMatchObject({ title: '青溪县修复山乡道路', pages: 1, ties: [], guesses: [], losses: 0 })
    expect([...(await ask('assets.get', { id: bridge.id, name: 'a.png' })).bytes]).toEqual([...pngBytes(6, 6)])
    expect((await ask('intake.import', { grant, files: ['报告.docx'] })).guesses).toContain('authors')
    expect((await ask('library.list', { title: '' })).rows).toHaveLength(2)
  })

  it('takes pages together, and bytes that are sent', async () => {
    const { ask, grant, put } = await furnished()
    put('a.html', page('青溪县修复山乡道路'))
    put('a_2.html', page('青溪县修复山乡道路', `<p>${PROSE}又一段。</p>`))
    expect((await ask('intake.list', { grant })).manuscripts).toEqual([['a.html', 'a_2.html']])
    expect(await ask('intake.import', { grant, files: ['a.html', 'a_2.html'] })).toMatchObject({
      pages: 2,
      ties: ['titles', 'names'],
    })
    const bytes = new TextEncoder().encode(page('路'))
    expect((await ask('intake.import', { sent: [{ name: '路.html', bytes }] })).title).toBe('路')
  })

  it('refuses what is outside the folder, a folder that was not granted, a manuscript that is none', async () => {
    const { refusal, grant, put, folder } = await furnished()
    writeFileSync(join(folder, '外.txt'), '外面的文稿')
    put('坏.docx', 'PK\u0003\u0004')
    for (const file of ['../外.txt', join(folder, '外.txt'), 'x/../../外.txt', '.'])
      expect(await refusal('intake.import', { grant, files: [file] })).toBe('contract.badInput')
    expect(await refusal('intake.import', { grant: 'made-up', files: ['a.txt'] })).toBe('contract.notGranted')
    expect(await refusal('intake.list', { grant: 'made-up' })).toBe('contract.notGranted')
    expect(await refusal('intake.import', { grant, files: ['坏.docx'] })).toBe('input.damaged')
    expect(await refusal('intake.import', { grant, files: ['没有.txt'] })).toBe('input.missing')
  })

  it('does not follow a link that leads out of the folder', async () => {
    const { refusal, grant, folder } = await furnished()
    writeFileSync(join(folder, '外.txt'), '外面的文稿')
    symlinkSync(join(folder, '外.txt'), join(folder, '来稿', '链.txt'))
    expect(await refusal('intake.import', { grant, files: ['链.txt'] })).toBe('contract.badInput')
  })
})
