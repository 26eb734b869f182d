import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../../renderer/app/importFiles.ts'
import { importSample } from '../../../../renderer/app/importSample.ts'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'
import type { FakeDeskOptions } from '../../../doubles/bridge.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const handlers: FakeDeskOptions['handlers'] = {
  'intake.read': (source) => {
    const text = 'bytes' in source ? new TextDecoder().decode(source.bytes) : source.text
    if (text === '') return err(deskError('input.empty'))
    const metadata = { ...emptyMetadata(), title: text }
    return ok({
      kind: 'plain-text',
      metadata,
      document: emptyDocument(),
      found: {},
      lines: [],
      assets: [],
      dropped: [],
      losses: [],
    })
  },
}

describe('files opened together', () => {
  it('each become an article; one that cannot be read is told and hinders no other', async () => {
    const { services, desk } = await startedServices({ handlers })
    await importFiles(
      services,
      ['甲', '', '乙'].map((text, index) => new File([text], `${index}.txt`)),
    )
    expect([...desk.articles.values()].map(({ metadata }) => metadata.title)).toEqual(['甲', '乙'])
    expect(services.article.getState().session?.metadata.title).toBe('乙')
  })
})

describe('the sample', () => {
  it('that cannot be had is told', async () => {
    const { services, desk } = await startedServices({ handlers })
    desk.fail('intake.sample', 'desk.failed')
    await importSample(services)
    expect(services.notices.getState().notices).toHaveLength(1)
    expect(desk.articles.size).toBe(0)
  })
})
