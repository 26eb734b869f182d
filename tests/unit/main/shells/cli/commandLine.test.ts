import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { ROOT } from '../../../../helpers/sourceFiles.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const SAMPLE = join(ROOT, 'main/library/sample/cssn-2016-05-19.txt')

interface Ended {
  readonly status: number
  readonly out: string
  readonly error: string
}

/** Runs the command line as its own process, as a script would. */
async function desk(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const main = join(ROOT, 'main/shells/cli/main.ts')
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', main, ...args],
      { cwd: ROOT, env: { PATH: process.env.PATH, ...env }, maxBuffer: 1e8 },
      (_, out, error) => resolve({ status: child.exitCode ?? -1, out, error }),
    )
  })
}

/** The one error of a run, and that it is one line of the form every error has. */
function errorOf({ error, out }: Ended): { code: string; message: string; hint: string; path: string | null } {
  expect(error).toMatch(/^\{[^\n]*\}\n$/)
  expect(out).toBe('')
  const line = JSON.parse(error)
  expect(Object.keys(line)).toEqual(['code', 'message', 'hint', 'path'])
  return line
}

describe('the command line', () => {
  it('inspects the reference manuscript', async () => {
    const ended = await desk(['inspect', SAMPLE])
    expect(ended).toMatchObject({ status: 0, error: '' })
    const found = JSON.parse(ended.out)
    expect(Object.keys(found)).toEqual(['kind', 'metadata', 'found', 'body', 'bodyText', 'dropped', 'losses'])
    expect(found.metadata).toMatchObject({
      channelPath: ['党政院校', '原创专区'],
      title: '打好基层党建 决胜脱贫攻坚',
      publishedAt: '2016-05-19T14:08:00+08:00',
      source: '中国社会科学网',
      authors: ['吴益美'],
      authorAffiliation: '贵州省雷山县委组织部',
      editors: ['钟义见'],
      abstract: '',
      authorBio: '',
    })
    expect(found.metadata.keywords).toHaveLength(9)
    expect(found.body).toMatchObject({ paragraphs: 6, headings: 0, lists: 0, tables: 0, images: 0 })
    expect(found.bodyText.split('\n')).toHaveLength(6)
    expect(found.dropped.length).toBeGreaterThan(0)
    expect(found.losses).toContainEqual(
      expect.objectContaining({ kind: 'missingBytes', what: 'W020180116412817190956.jpg' }),
    )
  })

  it('makes a library, imports, lists and exports', async () => {
    const folder = tempFolder()
    const library = join(folder, '稿库')
    const made = await desk(['new-library', library, '--name', '理论部'])
    expect(made.status).toBe(0)
    expect(JSON.parse(made.out)).toMatchObject({ name: '理论部', path: library })

    const imported = await desk(['import', SAMPLE, SAMPLE, '--library', library])
    expect(imported).toMatchObject({ status: 0, error: '' })
    const lines = imported.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(2)
    expect(Object.keys(lines[0])).toEqual(['input', 'id', 'path', 'title', 'guesses', 'losses'])
    expect(JSON.parse(readFileSync(lines[0].path, 'utf8')).id).toBe(lines[0].id)

    const listed = await desk(['list', '--library', library, '--json'])
    expect(JSON.parse(listed.out)).toMatchObject([{ characters: 1684 }, { editors: ['钟义见'] }])
    const table = await desk(['list', '--library', library])
    expect(table.out.split('\n')).toHaveLength(4)
    expect(table.out).toMatch(
      /^标题 .*状态 .*编号\n打好基层党建 决胜脱贫攻坚 +钟义见 +中国社会科学网 +2016-05-19 14:08 +1684 +草稿/,
    )

    for (const profile of ['page', 'fragment']) {
      const out = join(folder, profile)
      const exported = await desk(['export', lines[0].id, '--library', library, '--profile', profile, '--out', out])
      expect(exported).toMatchObject({ status: 0, error: '' })
      const { files, warnings } = JSON.parse(exported.out)
      expect(warnings).toBeInstanceOf(Array)
      for (const { path, size } of files) expect(readFileSync(path).byteLength, path).toBe(size)
      expect(readdirSync(out)).toHaveLength(files.length)
    }
  })

  it('says what it can do and which version it is', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(await desk(['--version'])).toEqual({ status: 0, out: `${version}\n`, error: '' })
    const help = await desk(['help'])
    expect(help.status).toBe(0)
    for (const command of ['inspect', 'import', 'export', 'list', 'new-library'])
      expect(help.out).toContain(`desk ${command}`)
    expect(help.out).toContain('用法')
    expect((await desk(['list', '--help'], { LANG: 'en_GB.UTF-8' })).out).toContain('Usage:')
  })

  it.each([
    [[]],
    [['nonsense']],
    [['__proto__']],
    [['inspect']],
    [['inspect', 'a', 'b']],
    [['inspect', 'a', '--nonsense']],
    [['import', 'a.txt']],
    [['import', '--library', '/tmp']],
    [['export', 'id', '--library', '/tmp', '--profile', 'page']],
    [['list']],
    [['list', 'more', '--library', '/tmp']],
    [['list', '--library']],
    [['new-library']],
  ])('ends with 2 for the usage %j', async (args) => {
    const ended = await desk(args)
    expect(ended.status).toBe(2)
    expect(errorOf(ended).code).toBe('usage.wrong')
  })

  it('ends with 3 for every input it refuses, tells the path, and speaks the user’s language', async () => {
    const folder = tempFolder()
    const file = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    }
    const cases: [string, string][] = [
      [file('word.docx', Uint8Array.of(0x50, 0x4b, 3, 4)), 'input.damaged'],
      [file('old.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)), 'input.oldWord'],
      [file('nul.txt', '清\0样'), 'input.notText'],
      [file('latin.txt', Uint8Array.of(0x41, 0xff)), 'input.encoding'],
      [file('empty.txt', ''), 'input.empty'],
      [file('large.txt', new Uint8Array(50 * 1024 * 1024 + 1)), 'input.tooLarge'],
      [folder, 'input.isFolder'],
      [join(folder, 'none.txt'), 'input.missing'],
    ]
    for (const [path, code] of cases) {
      const ended = await desk(['inspect', path])
      expect(ended.status, code).toBe(3)
      expect(errorOf(ended)).toMatchObject({ code, path })
    }
    const english = errorOf(await desk(['inspect', folder], { LANG: 'en_US.UTF-8' }))
    expect(english.message).toBe('This is a folder, not a manuscript.')
    expect(errorOf(await desk(['inspect', folder], { LANG: 'en_US', LC_ALL: 'zh_CN.UTF-8' })).message).toMatch(
      /\p{Script=Han}/u,
    )
  })

  it('ends with 3 for a library or an article that cannot be opened, and writes nothing', async () => {
    const folder = tempFolder()
    const library = join(folder, 'library')
    await desk(['new-library', library])
    const { id } = JSON.parse((await desk(['import', SAMPLE, '--library', library])).out)
    mkdirSync(join(folder, 'newer'))
    writeFileSync(join(folder, 'newer', 'library.json'), '{"format":"qingyang/library","version":9}')
    mkdirSync(join(folder, 'broken'))
    writeFileSync(join(folder, 'broken', 'library.json'), '{')
    const broken = '20260101-坏-abcd'
    mkdirSync(join(library, 'articles', broken))
    writeFileSync(join(library, 'articles', broken, 'article.json'), '{')
    const out = join(folder, 'out')
    const exporting = (article: string, profile = 'page') => [
      'export',
      article,
      '--library',
      library,
      '--profile',
      profile,
      '--out',
      out,
    ]
    const before = folderContents(folder)
    const cases: [string[], number, string][] = [
      [['list', '--library', folder], 3, 'library.notFound'],
      [['import', SAMPLE, '--library', join(folder, 'newer')], 3, 'library.newer'],
      [['import', SAMPLE, '--library', join(folder, 'broken')], 3, 'library.broken'],
      [['new-library', library], 3, 'library.exists'],
      [exporting('20260101-没有-abcd'), 3, 'article.notFound'],
      [exporting('../../etc'), 3, 'article.notFound'],
      [exporting(broken), 3, 'article.broken'],
      [exporting(id, 'nonsense'), 2, 'publish.unknownProfile'],
    ]
    for (const [args, status, code] of cases) {
      const ended = await desk(args)
      expect([ended.status, errorOf(ended).code], args.join(' ')).toEqual([status, code])
    }
    expect(folderContents(folder)).toEqual(before)
  })

  it('imports what it can, from folders too but not from a library in them, and ends with the worst of what happened', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, '空.txt'), '')
    const library = join(folder, 'library')
    await desk(['new-library', library])
    const ended = await desk(['import', join(folder, 'none.txt'), SAMPLE, folder, '--library', library])
    expect(ended.status).toBe(3)
    expect(ended.out.trimEnd().split('\n')).toHaveLength(1)
    expect(
      ended.error
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).code),
    ).toEqual(['input.missing', 'input.empty'])
    expect(readdirSync(join(library, 'articles'))).toHaveLength(1)
  })

  it('ends with 4 where it cannot write', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'file'), '')
    const library = join(folder, 'library')
    await desk(['new-library', library])
    const { id } = JSON.parse((await desk(['import', SAMPLE, '--library', library])).out)
    const out = join(folder, 'file', 'out')
    const ended = await desk(['export', id, '--library', library, '--profile', 'page', '--out', out])
    expect(ended.status).toBe(4)
    expect(errorOf(ended).code).toMatch(/^storage\./)
  })
})
