import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { PersonField } from '../../../renderer/settings/PersonField.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

describe('my name', () => {
  it('is kept when the field is left, not with each key, and only if it changed', async () => {
    const { services } = await startedServices()
    const kept: string[] = []
    const window = await shown(services, <PersonField person="" onChange={(person) => kept.push(person)} />)
    const field = window.find('textbox', '我的姓名')
    const leave = () =>
      act(async () => {
        field.focus()
        field.blur()
      })
    await leave()
    await window.type(field, '钟义见 ')
    expect(kept).toEqual([])
    await leave()
    expect(kept).toEqual(['钟义见'])
  })
})
