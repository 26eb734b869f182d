import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { LineField } from '../../../renderer/inspector/fields/LineField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { composeInto, typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<LineField fieldKey="title" />, { metadata: withPatch(emptyMetadata(), metadata), readOnly })
}

const metadata = () => part.services.article.getState().session?.metadata
const input = () => part.find<HTMLInputElement>('input:not([type="file"])')

describe('a field of one line', () => {
  it('shows what an input method composes but does not tell it', async () => {
    await mount({ title: '打好' })
    const title = input()
    await act(async () => title.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))
    await typeInto(title, '打好ji')
    expect(title.value).toBe('打好ji')
    expect(metadata()?.title).toBe('打好')
    await composeInto(title, ['打好jice'], '打好基层')
    expect(metadata()?.title).toBe('打好基层')
  })
})
