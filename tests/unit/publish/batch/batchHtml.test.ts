import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { batchHtml } from '../../../../src/publish/batch/batchHtml.ts'
import type { BatchItem } from '../../../../src/publish/batch/batchReport.ts'

const item = (outcome: BatchItem['outcome'], title: string): BatchItem => ({
  id: '20160519-甲-abcd',
  title,
  profile: 'page',
  outcome,
  files: outcome === 'written' ? [{ path: 'page/甲.html', size: 1 }] : [],
  notes: [{ code: 'publish.held', message: { zh: '要先确认。', en: 'To be confirmed.' } }],
})

describe('a batch as a page', () => {
  it('counts what became of each, links the files, and is sound HTML in both languages', async () => {
    const report = {
      begun: 0,
      ended: 60_000,
      items: [item('written', '甲'), item('held', '乙'), item('refused', '丙')],
    }
    const html = batchHtml(report, 'zh')
    expect(html).toContain(
      '共 3 项：已导出 1，待确认 1，未导出 1，已取消 0。1970-01-01 08:00:00 至 1970-01-01 08:01:00',
    )
    expect(html).toContain('<a href="page/%E7%94%B2.html">page/甲.html</a>')
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    for (const language of ['zh', 'en'] as const) {
      const checked = await validator.validateString(batchHtml(report, language))
      expect(checked.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    }
  })

  it('lets no title become markup', () => {
    const html = batchHtml({ begun: 0, ended: 0, items: [item('written', '<script>alert(1)</script>')] }, 'zh')
    expect(html).not.toContain('<script')
  })
})
