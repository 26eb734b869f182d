import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ListField } from '../../../renderer/inspector/fields/ListField.tsx'
import { LongTextField } from '../../../renderer/inspector/fields/LongTextField.tsx'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { ID, mountPart, type MountedPart } from './mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

const FIELDS = (
  <>
    <ListField fieldKey="keywords" />
    <LongTextField fieldKey="abstract" />
    <ListField fieldKey="channelPath" />
    <ListField fieldKey="editors" />
  </>
)
const metadata = () => part.services.article.getState().session?.metadata
const rest = () => act(async () => void (await new Promise((done) => setTimeout(done, 30))))
const pressed = async (element: HTMLElement | undefined): Promise<void> => {
  if (element === undefined) throw new Error('nothing to press')
  await act(async () => element.click())
  await rest()
}
const button = (words: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find(
    (each) => each.getAttribute('aria-label') === words || each.textContent?.includes(words),
  )

async function mount(own: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(FIELDS, { metadata: withPatch(emptyMetadata(), own), readOnly })
}

describe('what is offered for a field', () => {
  it('is asked for by a button beside three fields, and fills nothing in by itself', async () => {
    await mount()
    expect(
      [...part.container.querySelectorAll('button')].filter(({ textContent }) => textContent === '建议'),
    ).toHaveLength(3)
    await pressed(button('建议一些词'))
    expect(document.body.textContent).toContain('脱贫攻坚')
    expect(metadata()?.keywords).toEqual([])
    expect(part.desk.calls.find(({ channel }) => channel === 'suggest.read')?.input).toMatchObject({
      id: ID,
      taken: [],
    })
  })

  it('is taken word by word', async () => {
    await mount({ keywords: ['党建'] })
    await pressed(button('建议一些词'))
    await pressed(button('脱贫攻坚'))
    expect(metadata()?.keywords).toEqual(['党建', '脱贫攻坚'])
    const offered = [...document.querySelectorAll('[role=dialog] button')].find((each) =>
      each.textContent?.includes('脱贫攻坚'),
    )
    expect(offered?.getAttribute('aria-pressed')).toBe('true')
    await pressed(offered as HTMLElement)
    expect(metadata()?.keywords).toEqual(['党建'])
  })

  it('replaces an abstract only by a press that says so', async () => {
    await mount({ abstract: '原来的' })
    await pressed(button('建议一段话'))
    expect(button('采用')).toBeUndefined()
    await pressed(button('替换现有内容'))
    expect(metadata()?.abstract).toBe('会议今天召开。')
  })

  it('is a channel', async () => {
    await mount()
    await pressed(button('建议发在哪里'))
    await pressed(button('理论 › 党建'))
    expect(metadata()?.channelPath).toEqual(['理论', '党建'])
  })

  it('says what went wrong, and that nothing was changed', async () => {
    await mount()
    part.desk.fail('suggest.read', 'suggest.failed')
    await pressed(button('建议一些词'))
    expect(document.querySelector('[role=alert]')?.textContent).toContain('稿件没有任何改动')
  })

  it('is nothing for an article that can only be read', async () => {
    await mount({}, true)
    expect(button('建议一些词')).toBeUndefined()
  })
})
