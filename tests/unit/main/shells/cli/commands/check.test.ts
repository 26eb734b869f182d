import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { run } from '../../../../../../main/shells/cli/run.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { ROOT } from '../../../../../helpers/sourceFiles.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'

const SAMPLE = join(ROOT, 'main/library/sample/cssn-2016-05-19.txt')

async function told(...args: string[]) {
  const terminal = recordingTerminal()
  const status = await run(args, terminal)
  return { status, ...terminal.said }
}

async function library() {
  const folder = join(tempFolder(), '稿库')
  await told('new-library', folder)
  const { out } = await told('import', SAMPLE, '--library', folder)
  return { folder, id: (JSON.parse(out) as { id: string }).id }
}

describe('desk check', () => {
  it('tells what it finds in a file, a line each, and ends with 1 on errors', async () => {
    const { status, out } = await told('check', SAMPLE)
    const lines = out.trim().split('\n')
    expect(status).toBe(1)
    expect(lines.filter((line) => line.includes('(halfWidthMarks)'))).toHaveLength(74)
    expect(lines).toHaveLength(78)
    expect(lines).toContain(`${SAMPLE}:1:3: error: 汉字之间用了半角标点。 [,] (halfWidthMarks)`)
  })

  it('ends with 0 where there is no error', async () => {
    const file = join(tempFolder(), '干净.txt')
    await writeFile(file, '春天来了\n\n今天下午，县委召开专题会议，研究部署工作。\n')
    expect(await told('check', file)).toMatchObject({ status: 0, error: '' })
  })

  it('writes JSON and SARIF', async () => {
    const json = JSON.parse((await told('check', SAMPLE, '--format', 'json')).out) as { findings: object[] }[]
    expect(json[0]?.findings).toHaveLength(78)
    expect(json[0]?.findings.at(-1)).toMatchObject({ rule: 'halfWidthMarks', fixes: [{ label: '改为“，”' }] })
    const sarif = JSON.parse((await told('check', SAMPLE, '--format', 'sarif')).out) as {
      runs: { results: object[]; tool: object }[]
    }
    expect(sarif.runs[0]?.results).toHaveLength(78)
    expect(sarif.runs[0]?.results.at(-1)).toMatchObject({ ruleId: 'halfWidthMarks', level: 'error' })
  })

  it('writes the report, on the screen or into a file, several articles in one', async () => {
    const { folder, id } = await library()
    const { status, out } = await told('check', SAMPLE, '--format', 'html')
    expect(status).toBe(1)
    expect(out.match(/<mark>,<\/mark>/g)).toHaveLength(74)
    const file = join(tempFolder(), '体检报告.html')
    const args = ['check', SAMPLE, id, '/nowhere.txt', '--library', folder, '--format', 'html', '--out']
    expect(await told(...args, file)).toMatchObject({ status: 3, out: '' })
    const html = await readFile(file, 'utf8')
    expect(html.match(/<article id="/g)).toHaveLength(2)
    expect(html).toContain(`<dd>${id}</dd>`)
    expect((await told(...args, join(file, 'x.html'))).status).toBe(4)
  })

  it('writes the report as a Word file, and into nothing else', async () => {
    const file = join(tempFolder(), '体检报告.docx')
    expect(await told('check', SAMPLE, '--format', 'docx', '--out', file)).toMatchObject({ status: 1, out: '' })
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
    expect(await told('check', SAMPLE, '--format', 'docx')).toMatchObject({ status: 2, out: '' })
  })

  it('refuses a format, a profile and a file that do not exist', async () => {
    expect((await told('check', SAMPLE, '--format', 'xml')).status).toBe(2)
    expect((await told('check', SAMPLE, '--profile', 'none')).status).toBe(2)
    expect((await told('check', '/nowhere.txt')).status).toBe(3)
  })

  it('looks up the lists of the library, in UTF-8 and in GBK', async () => {
    const { folder, id } = await library()
    await mkdir(join(folder, 'lexicons'), { recursive: true })
    await writeFile(
      join(folder, 'lexicons', '规范表述.csv'),
      '# 日期：2026-01-01\n词,改为\n连片贫困地区,集中连片地区\n',
    )
    await writeFile(join(folder, 'lexicons', '慎用词.txt'), iconv.encode('啃下\n', 'gbk'))
    const { out } = await told('check', id, '--library', folder)
    expect(out.split('\n').filter((line) => line.includes('lexiconWords'))).toEqual([
      expect.stringContaining('“连片贫困地区”应写作“集中连片地区”（《规范表述》（2026-01-01））'),
      expect.stringContaining('“连片贫困地区”应写作'),
      expect.stringContaining('“啃下”在慎用词表《慎用词》里'),
    ])
  })
})

describe('desk fix', () => {
  it('writes nothing without --apply, and with it everything, once', async () => {
    const { folder, id } = await library()
    const args = ['fix', id, '--rule', 'halfWidthMarks', '--library', folder]
    expect(JSON.parse((await told(...args)).out)).toEqual({ id, fixed: 74, applied: false })
    expect(JSON.parse((await told(...args, '--apply')).out)).toEqual({ id, fixed: 74, applied: true })
    expect(JSON.parse((await told(...args, '--apply')).out)).toEqual({ id, fixed: 0, applied: false })
    expect((await told('check', id, '--library', folder)).out).not.toContain('halfWidthMarks')
    const versions = JSON.parse((await told('history', id, '--library', folder, '--json')).out) as unknown[]
    expect(versions.length).toBeGreaterThanOrEqual(2)
  })

  it('refuses a rule and an article that do not exist', async () => {
    const { folder, id } = await library()
    expect((await told('fix', id, '--rule', 'none', '--library', folder)).status).toBe(2)
    expect((await told('fix', '20200101-x-aaaa', '--rule', 'dash', '--library', folder)).status).toBe(3)
  })
})
