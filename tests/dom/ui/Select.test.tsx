import { describe, expect, it } from 'vitest'
import { Select } from '../../../renderer/ui/Select.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

describe('a choice', () => {
  it('takes the empty text for a choice like any other, and tells what was chosen', async () => {
    const { services } = await startedServices()
    let chosen: string | null = null
    const window = await shown(
      services,
      <Select
        label="稿件性质"
        choices={[
          { id: '', label: '未注明' },
          { id: 'original', label: '原创' },
        ]}
        value=""
        onChange={(value) => (chosen = value)}
      />,
    )
    const button = window.find('button', '稿件性质')
    expect(button.textContent).toContain('未注明')
    await window.press(button)
    await window.press(window.find('option', '原创'))
    expect(chosen).toBe('original')
  })
})
