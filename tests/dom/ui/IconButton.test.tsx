import { describe, expect, it } from 'vitest'
import { IconButton } from '../../../renderer/ui/IconButton.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

async function show(part: React.ReactNode) {
  const { services } = await startedServices()
  return shown(services, part)
}

describe('buttons', () => {
  it('with an icon have a name, and say whether they are on', async () => {
    const window = await show(
      <>
        <IconButton label="加粗" isSelected>
          <i />
        </IconButton>
        <IconButton label="撤销">
          <i />
        </IconButton>
      </>,
    )
    expect(window.find('button', '加粗').getAttribute('aria-pressed')).toBe('true')
    expect(window.find('button', '撤销').hasAttribute('aria-pressed')).toBe(false)
  })
})
