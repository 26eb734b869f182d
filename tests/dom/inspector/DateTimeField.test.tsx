import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { DateTimeField } from '../../../renderer/inspector/dates/DateTimeField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<DateTimeField fieldKey="publishedAt" />, {
    metadata: withPatch(emptyMetadata(), metadata),
    readOnly,
  })
}

const metadata = () => part.services.article.getState().session?.metadata
const button = (words: string) =>
  [...part.container.querySelectorAll<HTMLButtonElement>('button')].find(
    (found) => found.textContent === words || found.getAttribute('aria-label') === words,
  )

describe('the time', () => {
  it('keeps a date alone until a time is added, and can be cleared', async () => {
    await mount({ publishedAt: '2016-05-19' })
    await act(async () => button('加上时间')?.click())
    expect(metadata()?.publishedAt).toBe('2016-05-19T00:00:00+08:00')
    await act(async () => button('只留日期')?.click())
    expect(metadata()?.publishedAt).toBe('2016-05-19')
    await act(async () => button('清除发布时间')?.click())
    expect(metadata()?.publishedAt).toBe('')
  })

  it('takes the present moment in Shanghai', async () => {
    await mount()
    await act(async () => button('现在')?.click())
    const taken = metadata()?.publishedAt ?? ''
    expect(taken).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+08:00$/)
    expect(Math.abs(Date.now() - Date.parse(taken))).toBeLessThan(120_000)
  })
})
