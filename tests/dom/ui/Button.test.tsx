import { describe, expect, it } from 'vitest'
import { Button } from '../../../renderer/ui/Button.tsx'
import { EmptyState } from '../../../renderer/ui/EmptyState.tsx'
import { Spinner } from '../../../renderer/ui/Spinner.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

describe('a button', () => {
  it('does what it says, unless it is disabled', async () => {
    const { services } = await startedServices()
    const pressed: string[] = []
    const window = await shown(
      services,
      <EmptyState title="没有稿件" hint="新建一篇">
        <Button onPress={() => pressed.push('new')}>新建</Button>
        <Button isDisabled onPress={() => pressed.push('open')}>
          打开
        </Button>
      </EmptyState>,
    )
    await window.press(window.find('button', '新建'))
    await window.press(window.find('button', '打开'))
    expect(pressed).toEqual(['new'])
    expect(window.text()).toContain('新建一篇')
  })
})

describe('a spinner', () => {
  it('has a name and no known end', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <Spinner label="正在读取…" />)
    const bar = window.find('progressbar', '正在读取')
    expect(bar.hasAttribute('aria-valuenow')).toBe(false)
  })
})
