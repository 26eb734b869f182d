import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { ListField } from '../../../renderer/inspector/fields/ListField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<ListField fieldKey="editors" />, { metadata: withPatch(emptyMetadata(), metadata), readOnly })
}

const input = () => part.find<HTMLInputElement>('input:not([type="file"])')

describe('the counter of a field', () => {
  it('counts, and says in words what is over', async () => {
    await mount({ editors: ['钟义见'] })
    expect(part.container.textContent).toContain('6/50')
    await typeInto(input(), '字'.repeat(30))
    expect(part.container.textContent).toMatch(/超出 \d+/)
  })
})
