import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { NumberInput } from '../../../../renderer/publish/profiles/NumberInput.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

describe('a field for a whole number', () => {
  it('reads digits of either width, tells an empty field and what is no number apart, and keeps what is typed', async () => {
    const { services } = await startedServices()
    const said: (number | null)[] = []
    await shown(services, <NumberInput label="图片质量" value={85} onChange={(value) => said.push(value)} />)
    const input = document.querySelector('input')
    expect(input?.value).toBe('85')
    for (const text of ['1２', '', 'viel', '1.5', '-3', '1234567890']) {
      await act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
        input?.dispatchEvent(new Event('input', { bubbles: true }))
      })
      expect(input?.value).toBe(text)
    }
    expect(said).toEqual([12, null, Number.NaN, Number.NaN, Number.NaN, Number.NaN])
  })
})
