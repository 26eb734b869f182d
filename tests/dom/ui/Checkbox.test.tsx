import { describe, expect, it } from 'vitest'
import { Checkbox } from '../../../renderer/ui/Checkbox.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

describe('a box to check', () => {
  it('has its words, seen or only heard, and says what it became', async () => {
    const { services } = await startedServices()
    const said: boolean[] = []
    const window = await shown(
      services,
      <>
        <Checkbox label="去掉拍摄信息" isSelected={false} onChange={(now) => said.push(now)} />
        <Checkbox label="标题必填" hideLabel isSelected isDisabled onChange={(now) => said.push(now)} />
      </>,
    )
    expect(window.text()).toBe('去掉拍摄信息')
    const [seen, heard] = document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
    expect(heard?.getAttribute('aria-label')).toBe('标题必填')
    expect(heard?.checked).toBe(true)
    seen?.click()
    heard?.click()
    expect(said).toEqual([true])
  })
})
