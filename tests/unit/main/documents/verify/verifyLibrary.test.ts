import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FindingKind } from '../../../../../main/documents/verify/findingLevels.ts'
import { FINDING_LEVELS } from '../../../../../main/documents/verify/findingLevels.ts'
import { packVersion } from '../../../../../main/documents/history/packVersion.ts'
import { verifyLibrary } from '../../../../../main/documents/verify/verifyLibrary.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { temporaryName } from '../../../../../main/files/temporaryName.ts'
import { articlesFolder } from '../../../../../main/library/articlePaths.ts'
import { binFolder, deletionFile } from '../../../../../main/library/binPaths.ts'
import { journalText } from '../../../../../src/saving/journal/journalText.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import {
  aged,
  furnishedLibrary,
  troubles,
  verified,
  type FurnishedLibrary,
} from '../../../../helpers/furnishedLibrary.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { gifBytes, pngBytes } from '../../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

let made: FurnishedLibrary

beforeEach(async () => {
  made = await furnishedLibrary()
})

const change = (path: string, from: string | RegExp, to: string) => {
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

/** Damages a library and gives the path of what is to be found, from its folder. */
type Damage = (library: FurnishedLibrary) => string

/** As the history names the file of a version. */
const VERSION_FILE = '20260102T000000000Z.9f86d081884c7d65.save.5.100.kept.qyv'

const DAMAGES: Readonly<Record<Exclude<FindingKind, 'unreadable'>, Damage>> = {
  libraryMissing({ library }) {
    rmSync(join(library, 'library.json'))
    return join(library, 'library.json')
  },
  libraryBroken({ library }) {
    writeFileSync(join(library, 'library.json'), '')
    return join(library, 'library.json')
  },
  libraryNewer({ library }) {
    change(join(library, 'library.json'), '"version": 1', '"version": 9')
    return join(library, 'library.json')
  },
  articleMissing({ paths }) {
    rmSync(paths.file)
    return paths.file
  },
  articleBroken({ paths }) {
    writeFileSync(paths.file, readFileSync(paths.file).subarray(0, 100))
    return paths.file
  },
  articleLosses({ paths }) {
    change(paths.file, '"paragraph"', '"blink"')
    return paths.file
  },
  articleNewer({ paths }) {
    change(paths.file, '"version": 1', '"version": 9')
    return paths.file
  },
  notAnArticle({ library }) {
    mkdirSync(join(articlesFolder(library), '草稿'))
    return join(articlesFolder(library), '草稿')
  },
  assetMissing({ paths, picture }) {
    rmSync(join(paths.assets, picture))
    return join(paths.assets, picture)
  },
  assetChanged({ paths, picture }) {
    writeFileSync(join(paths.assets, picture), pngBytes(3, 2, 90))
    return join(paths.assets, picture)
  },
  assetWrongHash({ paths, picture }) {
    renameSync(join(paths.assets, picture), join(paths.assets, '0123456789abcdef.png'))
    return join(paths.assets, '0123456789abcdef.png')
  },
  assetNotPicture({ paths }) {
    writeFileSync(join(paths.assets, '图.jpg'), '<html>')
    return join(paths.assets, '图.jpg')
  },
  assetAbsent({ paths, picture }) {
    change(paths.file, /"size": \d+/, '"size": null')
    rmSync(join(paths.assets, picture))
    return join(paths.assets, picture)
  },
  assetUnrecorded({ paths }) {
    writeFileSync(join(paths.assets, '新.gif'), gifBytes(2, 2))
    return join(paths.assets, '新.gif')
  },
  journalBroken({ paths }) {
    change(paths.log, 'qingyang/journal', 'qingyang/jOurnal')
    return paths.log
  },
  journalDamaged({ paths }) {
    change(paths.log, '没有保存的', '没有保存地')
    return paths.log
  },
  journalTorn({ paths }) {
    appendFileSync(paths.log, '1234abcd {"revision":')
    return paths.log
  },
  journalForeign({ paths }) {
    change(paths.file, '决胜脱贫攻坚', '决胜脱贫')
    return paths.log
  },
  journalUnfit({ paths, id }) {
    const base = /"base":"([0-9a-f]+)"/.exec(readFileSync(paths.log, 'utf8'))?.[1] ?? ''
    const step = { stepType: 'replace', from: 900, to: 900, slice: { content: [{ type: 'text', text: '远' }] } }
    writeFileSync(paths.log, journalText(id, base, 0, [{ revision: 0, steps: [step], at: 1 }]))
    return paths.log
  },
  journalUnsaved: ({ paths }) => paths.log,
  versionBroken({ paths }) {
    writeFileSync(join(paths.history, VERSION_FILE), 'torn')
    return join(paths.history, VERSION_FILE)
  },
  copyBroken({ paths }) {
    writeFileSync(join(paths.history, 'before-repair-20260102T000000000Z.json'), '{')
    return join(paths.history, 'before-repair-20260102T000000000Z.json')
  },
  versionUnknown({ paths }) {
    writeFileSync(join(paths.history, '手工备份.json'), '{}')
    return join(paths.history, '手工备份.json')
  },
  temporary({ paths }) {
    const path = join(paths.journal, temporaryName())
    writeFileSync(path, 'half')
    return aged(path)
  },
  temporaryFresh({ library }) {
    const path = join(library, temporaryName())
    writeFileSync(path, 'half')
    return path
  },
  unfinished({ library }) {
    const path = join(articlesFolder(library), '.new-0123456789abcdef')
    mkdirSync(path)
    return aged(path)
  },
  unfinishedFresh({ library }) {
    const path = join(articlesFolder(library), '.new-0123456789abcdef')
    mkdirSync(path)
    return path
  },
  leftover({ library }) {
    const path = join(binFolder(library), '.gone-0123456789abcdef')
    mkdirSync(path)
    return path
  },
  lockHeld({ paths }) {
    const lock = { holder: 'a', person: '钟义见', machine: 'news-3', process: 1, beat: 1, since: 1 }
    writeFileSync(join(paths.folder, 'lock.json'), JSON.stringify(lock))
    return join(paths.folder, 'lock.json')
  },
  lockBroken({ paths }) {
    writeFileSync(join(paths.folder, 'lock.json'), '{"holder"')
    return join(paths.folder, 'lock.json')
  },
  deletionUnknown({ library, binned }) {
    rmSync(deletionFile(join(binFolder(library), binned)))
    return join(binFolder(library), binned)
  },
}

describe('a look through a library', () => {
  it('finds a whole library well, counts all there is, and changes nothing', async () => {
    const before = folderContents(made.library)
    const { findings, checked } = await verified(made.library)
    expect(checked).toEqual({ articles: 1, binned: 1, assets: 2, journals: 1, versions: 2 })
    // The deleted article has a picture that no save has recorded, a copy that is no article, and the open one has unsaved steps.
    expect(findings.map(({ kind, level }) => [kind, level])).toEqual([
      ['journalUnsaved', 'note'],
      ['assetUnrecorded', 'note'],
      ['copyBroken', 'note'],
    ])
    expect(folderContents(made.library)).toEqual(before)
  })

  it.each(Object.keys(DAMAGES) as (keyof typeof DAMAGES)[])('finds %s, where it is', async (kind) => {
    const path = DAMAGES[kind](made).slice(made.library.length + 1)
    const before = folderContents(made.library)
    const { findings } = await verified(made.library)
    expect(findings).toContainEqual(expect.objectContaining({ kind, path, level: FINDING_LEVELS[kind] }))
    expect(folderContents(made.library)).toEqual(before)
    // One damage is not told as many: but for what goes on from a file that is no longer itself.
    const others = (await troubles(made.library)).filter(([found]) => found !== kind).map(([found]) => found)
    const alsoSo = {
      articleLosses: ['journalForeign'],
      articleNewer: ['journalForeign'],
      assetAbsent: ['journalForeign'],
      assetWrongHash: ['assetMissing'],
      assetChanged: ['assetWrongHash'],
    }
    expect(others).toEqual((alsoSo as Record<string, string[]>)[kind] ?? [])
  })

  it('misses a picture that would come back where a change of 修订 is rejected', async () => {
    const attrs = { asset: '换下.png', remote: '', width: null, align: 'center', alt: '', credit: '' }
    const before = { type: 'figure', attrs }
    const mark = { type: 'formatting', attrs: { id: 'aaaaaa', by: '甲', at: '2026-01-02T00:00:00.000Z', before } }
    const figure = { type: 'figure', attrs: { ...attrs, asset: made.picture, bookmark: null }, marks: [mark] }
    change(made.paths.file, /"content": ?\[/, `$&${JSON.stringify(figure)},`)
    const absent = (await verified(made.library)).findings.filter(({ kind }) => kind === 'assetAbsent')
    expect(absent.map(({ path }) => path)).toEqual([join(made.paths.assets, '换下.png').slice(made.library.length + 1)])
  })

  it('reads a version through to its checksum', async () => {
    const at = Date.UTC(2026, 0, 2)
    const facts = { article: made.id, at, who: '', why: 'save', characters: 5, name: '' } as const
    const whole = await packVersion(facts, readFileSync(made.paths.file))
    writeFileSync(join(made.paths.history, VERSION_FILE), whole)
    expect((await verified(made.library)).checked.versions).toBe(3)
    expect(await troubles(made.library)).toEqual([])
    writeFileSync(join(made.paths.history, VERSION_FILE), whole.subarray(0, -8))
    expect((await troubles(made.library)).map(([kind]) => kind)).toEqual(['versionBroken'])
  })

  it('judges version files by readers that can be added to', async () => {
    const path = join(made.paths.history, 'v1.qy')
    writeFileSync(path, 'not whole')
    const reader = { matches: (name: string) => name.endsWith('.qy'), read: async () => null, asItWas: false }
    const report = await verifyLibrary(nodeFileSystem, made.library, Date.now(), [reader])
    expect(report).toMatchObject({
      value: {
        findings: expect.arrayContaining([expect.objectContaining({ kind: 'versionBroken', level: 'damage' })]),
      },
    })
  })

  it('looks at the bin as at the articles', async () => {
    const file = join(binFolder(made.library), made.binned, 'article.json')
    writeFileSync(file, '')
    expect(await troubles(made.library)).toEqual([['articleBroken', `bin/${made.binned}/article.json`]])
  })

  it.each(['article.json', 'current.log', '.png', 'replaced-', 'articles', 'library.json', 'lock.json'])(
    'tells what the disk does not let it read (%s), and looks at the rest',
    async (part) => {
      writeFileSync(join(made.paths.folder, 'lock.json'), '{"holder":"a"}')
      const { fs } = faultyFileSystem(({ name, path }) =>
        path.endsWith(part) || (path.includes(`/${part}`) && name === 'readFile' && part.endsWith('-'))
          ? 'EACCES'
          : null,
      )
      const report = await verifyLibrary(fs, made.library, Date.now())
      if (part === 'library.json') {
        expect(report).toMatchObject({ ok: false, error: { code: 'input.unreadable' } })
        return
      }
      expect(report).toMatchObject({
        value: {
          findings: expect.arrayContaining([expect.objectContaining({ kind: 'unreadable', detail: 'EACCES' })]),
        },
      })
    },
  )

  it('says that there is no library', async () => {
    for (const folder of [tempFolder(), join(tempFolder(), 'none')])
      expect(await verifyLibrary(nodeFileSystem, folder, 0)).toMatchObject({ error: { code: 'library.notFound' } })
  })
})
