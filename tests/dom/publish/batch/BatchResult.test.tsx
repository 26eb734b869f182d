import { describe, expect, it } from 'vitest'
import { BatchResult } from '../../../../renderer/publish/batch/BatchResult.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

describe('what became of an export of many', () => {
  it('counts each outcome, and lists none that simply left', async () => {
    const { services } = await startedServices()
    const items = (['written', 'written', 'cancelled'] as const).map((outcome, n) => {
      return { id: String(n), title: `第${n}篇`, profile: 'page', outcome, files: [], notes: [] }
    })
    const closed: string[] = []
    const window = await shown(
      services,
      <BatchResult
        report={{ begun: 0, ended: 1, items }}
        files={['a.csv']}
        folder={{ grant: 'g', path: '/导出' }}
        onClose={() => closed.push('closed')}
      />,
    )
    expect(window.text()).toContain('已导出 2 · 已取消 1')
    expect(window.text()).not.toContain('第0篇')
    await window.press(window.find('button', '完成'))
    expect(closed).toEqual(['closed'])
  })
})
