import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { LongTextField } from '../../../renderer/inspector/fields/LongTextField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { composeInto, typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

const abstract = () => part.services.article.getState().session?.metadata.abstract

describe('a field of several lines', () => {
  it('keeps its lines, and takes what is composed when it is composed', async () => {
    part = await mountPart(<LongTextField fieldKey="abstract" />)
    const area = part.find<HTMLTextAreaElement>('textarea')
    await typeInto(area, '一\n二')
    expect(abstract()).toBe('一\n二')
    await composeInto(area, ['一\n二san'], '一\n二三')
    expect(abstract()).toBe('一\n二三')
  })

  it('cannot be changed in an article that may only be read', async () => {
    const metadata = withPatch(emptyMetadata(), { abstract: '摘要' })
    part = await mountPart(<LongTextField fieldKey="abstract" />, { metadata, readOnly: true })
    const area = part.find<HTMLTextAreaElement>('textarea')
    expect([area.value, area.readOnly]).toEqual(['摘要', true])
  })
})
