import { afterEach, describe, expect, it } from 'vitest'
import { FIELDS } from '../../../src/article/fields.ts'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { ChoiceField } from '../../../renderer/inspector/fields/ChoiceField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { press } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

const mount = async (readOnly = false) => {
  part = await mountPart(<ChoiceField fieldKey="origin" />, {
    metadata: withPatch(emptyMetadata(), { origin: 'reprint' }),
    readOnly,
  })
}

describe('a field with a closed set', () => {
  it('shows the value in words and offers what the table names', async () => {
    await mount()
    expect(part.find('button').textContent).toContain('转载')
    await press(part.find('button'), 'ArrowDown')
    const offered = [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent)
    expect(offered).toEqual(Object.values(FIELDS.origin.options).map(({ zh }) => zh))
  })

  it('cannot be opened where the article can only be read', async () => {
    await mount(true)
    expect(part.find<HTMLButtonElement>('button').disabled).toBe(true)
  })
})
