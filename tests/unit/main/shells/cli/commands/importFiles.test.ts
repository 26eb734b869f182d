import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../../../../main/shells/cli/commands/importFiles.ts'
import { newShelf } from '../../../../../helpers/newShelf.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'
import { ROOT } from '../../../../../helpers/sourceFiles.ts'

const SAMPLE = join(ROOT, 'main/library/sample/cssn-2016-05-19.txt')

describe('import', () => {
  it('goes on after a file that is refused, and ends with its status', async () => {
    const { library } = await newShelf()
    const terminal = recordingTerminal()
    const none = join(library, 'none.txt')
    const status = await importFiles(terminal, { positionals: [none, SAMPLE], options: { library } })
    expect(status).toBe(3)
    expect(JSON.parse(terminal.said.error)).toMatchObject({ path: none })
    const line = JSON.parse(terminal.said.out) as { input: string; path: string; title: string }
    expect(line).toMatchObject({ input: SAMPLE, title: '打好基层党建 决胜脱贫攻坚' })
    expect(existsSync(line.path)).toBe(true)
  })

  it('writes one line for each file', async () => {
    const { library } = await newShelf()
    const terminal = recordingTerminal()
    expect(await importFiles(terminal, { positionals: [SAMPLE, SAMPLE], options: { library } })).toBe(0)
    const ids = terminal.said.out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id)
    expect(new Set(ids).size).toBe(2)
  })

  it('takes a folder, joins pages, goes on after what is broken, and writes a report', async () => {
    const { library } = await newShelf()
    const folder = tempFolder()
    const prose = '　　近日，青溪县召开会议，研究山乡道路修复工作，各有关部门负责人参加了会议。'
    const page = (title: string, more: string) =>
      `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><div class="content"><p>${prose}${more}</p></div></body></html>`
    const files = {
      'a.html': page('道路修复', '一'),
      'a_2.html': page('道路修复', '二'),
      'b.html': page('集市开张', '三'),
      'b_2.html': page('桥头夜话', '四'),
      '坏.docx': 'PK\u0003\u0004',
    }
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    const terminal = recordingTerminal()
    const report = join(folder, '报告.csv')
    expect(await importFiles(terminal, { positionals: [folder], options: { library, report } })).toBe(3)
    const lines = terminal.said.out.trimEnd().split('\n')
    const titles = lines.map((line) => (JSON.parse(line) as { title: string }).title)
    expect(titles.sort()).toEqual(['道路修复', '集市开张', '桥头夜话'].sort())
    const rows = readFileSync(report, 'utf8').trimEnd().split('\r\n')
    expect(rows).toHaveLength(5)
    expect(rows.filter((row) => row.includes('未导入'))).toHaveLength(1)

    const separate = recordingTerminal()
    await importFiles(separate, { positionals: [folder], options: { library, separate: true } })
    expect(separate.said.out.trimEnd().split('\n')).toHaveLength(4)
  })
})
