import { describe, expect, it } from 'vitest'
import { specAttributes, specFields } from '../../../../../renderer/editor/extensions/specFields.ts'

describe('specFields', () => {
  it('says null for what a spec has not, so that nothing is inherited', () => {
    const spec: { group?: string; content?: string } = { group: 'block' }
    expect(specFields(spec, ['group', 'content'])).toEqual({ group: 'block', content: null })
  })
})

describe('specAttributes', () => {
  it('keeps defaults and validators, and neither reads nor writes HTML', () => {
    const validate = () => undefined
    const { level, href } = specAttributes({ level: { default: 2, validate }, href: {} }, ['level'])
    expect(level).toMatchObject({ default: 2, validate, rendered: false, keepOnSplit: false, isRequired: false })
    expect(level!.parseHTML()).toBeNull()
    expect(href).toMatchObject({ isRequired: true, keepOnSplit: true })
    expect(href).not.toHaveProperty('default')
  })
})
