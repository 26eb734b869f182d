import { describe, expect, it } from 'vitest'
import { batchCsv } from '../../../../src/publish/batch/batchCsv.ts'
import type { BatchItem } from '../../../../src/publish/batch/batchReport.ts'

const item: BatchItem = {
  id: '20160519-甲-abcd',
  title: '他说"好",\n真的',
  profile: 'page',
  outcome: 'written',
  files: [{ path: 'a.html', size: 1 }],
  notes: [{ code: 'overLimit', message: { zh: '标题超出上限。', en: 'The title is over its limit.' } }],
}

describe('a batch as CSV', () => {
  it('begins with a byte order mark, quotes what needs it, and speaks the language', () => {
    const text = batchCsv({ begun: 0, ended: 1, items: [item] }, 'zh')
    expect(text).toBe(
      '\ufeff稿件编号,标题,方案,结果,文件,说明\r\n20160519-甲-abcd,"他说""好"",\n真的",page,已导出,a.html,标题超出上限。\r\n',
    )
    expect(batchCsv({ begun: 0, ended: 1, items: [item] }, 'en')).toContain(
      'exported,a.html,The title is over its limit.',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('lets no title become a formula: %j', (title) => {
    const [, line = ''] = batchCsv({ begun: 0, ended: 1, items: [{ ...item, title }] }, 'zh').split('\r\n')
    expect(line).toContain(`,'${title}`)
  })
})
