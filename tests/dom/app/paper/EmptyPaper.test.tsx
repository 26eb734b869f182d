import { describe, expect, it } from 'vitest'
import { EmptyPaper } from '../../../../renderer/app/paper/EmptyPaper.tsx'
import { ok } from '../../../../src/base/result.ts'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'

describe('an empty library', () => {
  it('offers the sample and opens it as a manuscript', async () => {
    const { services } = await startedServices({
      handlers: {
        'intake.sample': () => ok({ name: '示例.txt', bytes: new Uint8Array([1]) }),
        'intake.read': () =>
          ok({
            kind: 'page-text',
            metadata: { ...emptyMetadata(), title: '打好基层党建 决胜脱贫攻坚' },
            document: emptyDocument(),
            found: {},
            lines: [],
            assets: [],
            dropped: [],
            losses: [],
          }),
      },
    })
    await services.library.getState().refresh()
    const window = await shown(services, <EmptyPaper />)
    await window.press(window.find('button', '试用示例稿件'))
    expect(services.article.getState().session?.metadata.title).toBe('打好基层党建 决胜脱贫攻坚')
  })
})
