import { describe, expect, it } from 'vitest'
import { tellOfPictures } from '../../../../renderer/editor/paste/tellOfPictures.ts'
import { recordingHost } from '../recordingHost.ts'

describe('tellOfPictures', () => {
  it('names what is missing, counts what is on the network or refused, and is silent otherwise', () => {
    const { host, told } = recordingHost()
    tellOfPictures(
      [
        { kind: 'emptyParagraphs', count: 3, samples: [] },
        { kind: 'missingPictures', count: 2, samples: ['a.png', 'b.png'] },
        { kind: 'remotePictures', count: 2, samples: ['https://a.cn/1.png'] },
        { kind: 'refusedPictures', count: 1, samples: [] },
      ],
      host,
    )
    tellOfPictures([], host)
    expect(told).toEqual([
      'editor.notice.picturesMissing {"count":2,"names":"a.png、b.png"}',
      'editor.notice.picturesRemote {"count":2}',
      'editor.notice.picturesRefused {"count":1}',
    ])
  })
})
