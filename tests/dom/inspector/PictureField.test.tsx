import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { PictureField } from '../../../renderer/inspector/files/PictureField.tsx'
import { ID, mountPart, type MountedPart } from './mountPart.tsx'
import { press } from './typeInto.ts'

const asset = (name: string, size: number | null) =>
  ({ name, kind: 'picture', mediaType: 'image/jpeg', size, sha256: null }) as const

let part: MountedPart
afterEach(() => part.unmount())

async function mount(coverImage: string): Promise<void> {
  part = await mountPart(<PictureField fieldKey="coverImage" />, {
    metadata: withPatch(emptyMetadata(), { coverImage }),
    assets: [asset('W01.jpg', 5), asset('W02.jpg', null)],
  })
}

const cover = () => part.services.article.getState().session?.metadata.coverImage

describe('the field of a picture', () => {
  it('offers the pictures with a small view, and says which have no bytes', async () => {
    await mount('')
    await press(part.find('button'), 'ArrowDown')
    const rows = [...document.querySelectorAll('[role="option"]')]
    expect(rows.map(({ textContent }) => textContent)).toEqual(['未选', 'W01.jpg', 'W02.jpg缺文件'])
    expect(rows.map((row) => row.querySelector('img')?.getAttribute('src') ?? null)).toEqual([
      null,
      `/assets/${encodeURIComponent(ID)}/W01.jpg`,
      null,
    ])
  })

  it('says that the chosen picture is missing', async () => {
    await mount('old.png')
    expect(part.find('button').textContent).toContain('缺文件')
  })

  it('takes a new picture as the cover', async () => {
    await mount('')
    const file = new File([new Uint8Array(3)], 'new.jpg')
    const chooser = part.find<HTMLInputElement>('input[type="file"]')
    Object.defineProperty(chooser, 'files', { value: [file] })
    await act(async () => {
      chooser.dispatchEvent(new Event('change', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 20))
    })
    expect(cover()).toBe('new.jpg')
  })
})
