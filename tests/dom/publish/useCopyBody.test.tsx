import { act } from 'react'
import { afterEach, expect, it } from 'vitest'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { useCopyBody } from '../../../renderer/publish/useCopyBody.ts'
import { body } from '../../doubles/paper.ts'
import { mountPart, type MountedPart } from '../inspector/mountPart.tsx'
import { eventually } from '../../helpers/eventually.ts'

const TEMPLATED = { ...PAGE_PROFILE, template: 'house.liquid' }

function CopyButton() {
  const copy = useCopyBody()
  return <button onClick={() => copy('source', TEMPLATED)}>复制</button>
}

let part: MountedPart
afterEach(() => part.unmount())

async function pressed(filled: 'page' | 'broken'): Promise<Map<string, string>> {
  part = await mountPart(
    <CopyButton />,
    { metadata: withPatch(emptyMetadata(), { title: '打好基层党建' }), document: body('近日,中共中央') },
    {
      handlers: {
        'publish.fillTemplate': ({ name, values }) =>
          filled === 'page'
            ? ok({ html: `<p>${name} ${values.html.body}</p>`, faults: [] })
            : err(deskError('template.missing', { path: name })),
      },
    },
  )
  const copied = new Map<string, string>()
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true })
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => copied.set(type, text) } })
    return document.body.dispatchEvent(event)
  }
  await act(async () => part.container.querySelector('button')?.click())
  return copied
}

it('copies what the template makes of a templated page, not the desk’s own page', async () => {
  const copied = await pressed('page')
  await eventually(() => expect(copied.get('text/plain')).toMatch(/^<p>house\.liquid .*近日,中共中央/s))
  expect(copied.get('text/plain')).not.toContain('<!DOCTYPE html>')
  expect(part.services.notices.getState().notices[0]?.tone).toBe('success')
})

it('copies nothing where the template is not there, and says so', async () => {
  const copied = await pressed('broken')
  await eventually(() => expect(part.services.notices.getState().notices).toHaveLength(1))
  expect(copied.size).toBe(0)
})
