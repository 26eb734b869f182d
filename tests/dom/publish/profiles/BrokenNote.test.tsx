import { describe, expect, it } from 'vitest'
import { BrokenNote } from '../../../../renderer/publish/profiles/BrokenNote.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

describe('a profile that cannot be used', () => {
  it('says every reason, and that it is kept', async () => {
    const { services } = await startedServices()
    const problems = ['输出类型：不是可选的值', '代号：不能为空'].map((zh) => ({ place: '', message: { zh, en: zh } }))
    const profile = { name: 'old', label: { zh: '旧方案', en: 'Old' }, mark: '1', problems }
    const window = await shown(services, <BrokenNote profile={profile} />)
    expect(window.text()).toContain('“旧方案”不能使用')
    expect([...document.querySelectorAll('[role=alert] li')].map(({ textContent }) => textContent)).toEqual(
      problems.map(({ message }) => message.zh),
    )
    expect(window.text()).toContain('library.json')
  })
})
