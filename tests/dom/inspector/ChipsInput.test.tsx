import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { ListField } from '../../../renderer/inspector/fields/ListField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { composeInto, press, typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<ListField fieldKey="keywords" />, {
    metadata: withPatch(emptyMetadata(), metadata),
    readOnly,
  })
}

const metadata = () => part.services.article.getState().session?.metadata
const input = () => part.find<HTMLInputElement>('input:not([type="file"])')
const chips = () => [...document.querySelectorAll('[data-chip]')].map((chip) => chip.textContent)

describe('a list', () => {
  it('is in the article while it is typed, and a chip at Enter', async () => {
    await mount({ keywords: ['党建'] })
    await typeInto(input(), '脱贫')
    expect(metadata()?.keywords).toEqual(['党建', '脱贫'])
    expect(chips()).toEqual(['党建'])
    await press(input(), 'Enter')
    expect(chips()).toEqual(['党建', '脱贫'])
    expect(input().value).toBe('')
  })

  it('makes no chip of the Enter that confirms a candidate', async () => {
    await mount({ keywords: ['党建'] })
    await composeInto(input(), ['t', 'tuo', 'tuopin'], '脱贫')
    expect(chips()).toEqual(['党建'])
    expect(input().value).toBe('脱贫')
    expect(metadata()?.keywords).toEqual(['党建', '脱贫'])
  })

  it('has no pinyin in the article while it is composed', async () => {
    await mount({ keywords: ['党建'] })
    const keywords = input()
    await act(async () => keywords.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))
    await typeInto(keywords, "tuo'pin,")
    expect(metadata()?.keywords).toEqual(['党建'])
    expect(keywords.value).toBe("tuo'pin,")
  })

  it('follows the article when its file is read again', async () => {
    await mount({ keywords: ['党建'] })
    await act(async () => part.services.article.getState().actions.changeMetadata({ keywords: ['甲', '乙'] }))
    expect(chips()).toEqual(['甲', '乙'])
  })
})
