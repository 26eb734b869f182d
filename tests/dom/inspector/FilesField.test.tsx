import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { FilesField } from '../../../renderer/inspector/files/FilesField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<FilesField fieldKey="attachments" />, {
    metadata: withPatch(emptyMetadata(), metadata),
    readOnly,
  })
}

describe('the files of a list', () => {
  it('are missing until they are supplied', async () => {
    await mount({ attachments: ['W020180116412817190956.jpg'] })
    const row = part.container
    expect(row.textContent).toContain('缺文件')
    const supply = row.querySelector<HTMLInputElement>('input[type="file"]')
    const file = new File([new Uint8Array(2048)], 'IMG_1.jpg')
    Object.defineProperty(supply, 'files', { value: [file] })
    await act(async () => {
      supply?.dispatchEvent(new Event('change', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 20))
    })
    expect(part.desk.calls.find(({ channel }) => channel === 'assets.add')?.input).toMatchObject({
      name: 'W020180116412817190956.jpg',
    })
    expect(row.textContent).toContain('2 KB')
    expect(row.textContent).not.toContain('缺文件')
  })
})
