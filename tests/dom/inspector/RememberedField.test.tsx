import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { ok } from '../../../src/base/result.ts'
import { RememberedField } from '../../../renderer/inspector/fields/RememberedField.tsx'
import { RememberedValues } from '../../../renderer/inspector/remembered.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { press, typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}): Promise<void> {
  part = await mountPart(
    <RememberedValues>
      <RememberedField fieldKey="source" />
    </RememberedValues>,
    { metadata: withPatch(emptyMetadata(), metadata) },
    { handlers: { 'library.remembered': () => ok({ values: { source: ['新华社', '新华网', '人民网'] } }) } },
  )
}

const metadata = () => part.services.article.getState().session?.metadata
const input = () => part.find<HTMLInputElement>('input:not([type="file"])')

describe('a field that remembers', () => {
  it('offers what was used before; arrows and Enter take it', async () => {
    await mount()
    const source = input()
    await act(async () => source.focus())
    await typeInto(source, '新华')
    expect([...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent)).toEqual([
      '新华社',
      '新华网',
    ])
    await press(source, 'ArrowDown')
    await press(source, 'ArrowDown')
    await press(source, 'Enter')
    expect(metadata()?.source).toBe('新华网')
    expect(source.getAttribute('aria-expanded')).toBe('false')
  })
})
