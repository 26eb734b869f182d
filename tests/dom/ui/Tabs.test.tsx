import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Tabs } from '../../../renderer/ui/Tabs.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

async function show(part: React.ReactNode) {
  const { services } = await startedServices()
  return shown(services, part)
}

describe('tabs', () => {
  it('show the panel of the selected one', async () => {
    function Two() {
      const [tab, setTab] = useState<'one' | 'two'>('one')
      return (
        <Tabs
          label="视图"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'one', label: '元数据', content: '第一' },
            { id: 'two', label: '预览', content: '第二' },
          ]}
        />
      )
    }
    const window = await show(<Two />)
    expect(window.find('tabpanel').textContent).toBe('第一')
    await window.press(window.find('tab', '预览'))
    expect(window.find('tabpanel').textContent).toBe('第二')
  })
})
