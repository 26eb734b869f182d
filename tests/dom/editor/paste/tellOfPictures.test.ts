import { describe, expect, it } from 'vitest'
import { tellOfPictures } from '../../../../renderer/editor/paste/tellOfPictures.ts'
import { recordingHost } from '../recordingHost.ts'

describe('tellOfPictures', () => {
  it('names what is missing, counts what is on the network or refused, and is silent otherwise', () => {
    const { host, told } = recordingHost()
    tellOfPictures({ local: [], missing: ['a.png', 'b.png'], remote: 2, refused: 1 }, host)
    tellOfPictures({ local: [], missing: [], remote: 0, refused: 0 }, host)
    expect(told).toEqual([
      'editor.notice.picturesMissing {"count":2,"names":"a.png、b.png"}',
      'editor.notice.picturesRemote {"count":2}',
      'editor.notice.picturesRefused {"count":1}',
    ])
    expect(host.translate('editor.notice.picturesMissing', { count: 2, names: 'a.png、b.png' })).toContain(
      'a.png、b.png',
    )
  })
})
