import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { ListField } from '../../../renderer/inspector/fields/ListField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { press, typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<ListField fieldKey="authors" />, { metadata: withPatch(emptyMetadata(), metadata), readOnly })
}

const metadata = () => part.services.article.getState().session?.metadata
const input = () => part.find<HTMLInputElement>('input:not([type="file"])')
const chips = () => [...document.querySelectorAll('[data-chip]')].map((chip) => chip.textContent)

describe('a list of names', () => {
  it('is taken apart at separators, and the last goes back at Backspace', async () => {
    await mount()
    await typeInto(input(), '汤诗瑶、丁涛，')
    expect(chips()).toEqual(['汤诗瑶', '丁涛'])
    await press(input(), 'Backspace')
    expect(chips()).toEqual(['汤诗瑶'])
    expect(input().value).toBe('丁涛')
    expect(metadata()?.authors).toEqual(['汤诗瑶', '丁涛'])
  })
})
