import { describe, expect, it } from 'vitest'
import { useBatch } from '../../../../renderer/intake/batch/batchStore.ts'
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
  it('are imported one after the other; one that cannot be read is told and hinders no other', async () => {
    const read: string[] = []
    const { services } = await startedServices({
      handlers: {
        'intake.import': (input) => {
          const text = 'sent' in input ? new TextDecoder().decode(input.sent[0]?.bytes) : ''
          read.push(text)
          const outcome = { id: text, title: text, pages: 1, ties: [], guesses: [], losses: 0, dropped: 0 }
          return text === '' ? err(deskError('input.empty')) : ok(outcome)
        },
      },
    })
    await importFiles(
      services,
      ['甲', '', '乙'].map((text, index) => new File([text], `${index}.txt`)),
    )
    expect(read).toEqual(['甲', '', '乙'])
    const { rows } = useBatch.getState()
    expect(rows.map(({ outcome, error }) => outcome?.title ?? error?.code)).toEqual(['甲', 'input.empty', '乙'])
  })

  it('are opened as ever where there is but one', async () => {
    const { services } = await startedServices({ handlers })
    await importFiles(services, [new File(['甲'], '甲.txt')])
    expect(services.article.getState().session?.metadata.title).toBe('甲')
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
