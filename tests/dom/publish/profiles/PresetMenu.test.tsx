import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { PresetMenu } from '../../../../renderer/publish/profiles/PresetMenu.tsx'
import { BUILT_IN_PROFILES } from '../../../../src/publish/profiles.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

describe('the presets', () => {
  it('are all offered, and the chosen one is given', async () => {
    const { services } = await startedServices()
    const added: string[] = []
    const window = await shown(services, <PresetMenu onAdd={({ name }) => added.push(name)} />)
    await window.press(window.find('button', '添加方案'))
    const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
    expect(items.map(({ textContent }) => textContent)).toEqual(BUILT_IN_PROFILES.map(({ label }) => label.zh))
    await act(async () => items[1]?.click())
    expect(added).toEqual([BUILT_IN_PROFILES[1]?.name])
  })
})
