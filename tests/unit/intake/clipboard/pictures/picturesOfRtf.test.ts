import { describe, expect, it } from 'vitest'
import { picturesOfRtf } from '../../../../../src/intake/clipboard/pictures/picturesOfRtf.ts'

const hex = (rtf: string) =>
  picturesOfRtf(rtf).map(({ bytes, ending }) => `${ending} ${Buffer.from(bytes).toString('hex')}`)

describe('picturesOfRtf', () => {
  it('reads the digits after control words and groups, over line ends', () => {
    expect(
      hex(
        '{\\rtf1{\\pict{\\*\\picprop{\\sp{\\sn a}{\\sv bad}}}\\picw10\\pngblip\\bliptag-12{\\*\\blipuid aabb}\n89\n50 4E47}}',
      ),
    ).toEqual(['png 89504e47'])
  })

  it('keeps the order and passes over metafiles', () => {
    expect(
      hex(
        '{\\pict\\pngblip\\picw1 01}{\\nonshppict{\\pict\\wmetafile8 02}}{\\pict\\jpegblip 0304}{\\pict\\emfblip 05}',
      ),
    ).toEqual(['png 01', 'jpg 0304'])
  })

  it('takes nothing from what is broken', () => {
    expect(hex('{\\pict\\pngblip}')).toEqual([])
    expect(hex('{\\pict\\pngblip ')).toEqual([])
    expect(hex('')).toEqual([])
  })
})
