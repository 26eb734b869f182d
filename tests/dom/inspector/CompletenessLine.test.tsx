import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { MetadataForm } from '../../../renderer/inspector/MetadataForm.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<MetadataForm />, { metadata: withPatch(emptyMetadata(), metadata), readOnly })
}

describe('the line at the top of the form', () => {
  it('counts what is filled and names what is not', async () => {
    await mount({ title: '打好' })
    expect(part.find('[role="form"]').textContent).toContain('元数据 2/20 已填')
    expect(part.find('[role="form"]').textContent).toContain('还有 14 项')
  })

  it('leads to what is empty', async () => {
    await mount({ kicker: '引', title: '', subtitle: '副' })
    const jump = [...part.container.querySelectorAll('button')].find(({ textContent }) => textContent === '标题')
    await act(async () => jump?.click())
    expect(document.activeElement).toBe(part.find('[data-field="title"] input'))
  })
})
