import { afterEach, describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/base/messages/catalogue.ts'
import { FieldAside } from '../../../renderer/inspector/fields/FieldAside.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

const REQUIRED = CATALOGUE['inspector.required'].zh

describe('what stands beside a label', () => {
  it('says that a field is required', async () => {
    part = await mountPart(<FieldAside fieldKey="title" />)
    expect(part.container.textContent).toContain(REQUIRED)
  })

  it('says nothing of the kind where it is not', async () => {
    part = await mountPart(<FieldAside fieldKey="kicker" />)
    expect(part.container.textContent).not.toContain(REQUIRED)
  })
})
