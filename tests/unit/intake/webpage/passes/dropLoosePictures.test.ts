import { expect, it } from 'vitest'
import { dropLoosePictures } from '../../../../../src/intake/webpage/passes/dropLoosePictures.ts'
import { run } from './helpPass.ts'

it('logos and codes', () => {
  expect(
    run(dropLoosePictures, '<img src="a/content_logo.png"><img src="a/qrcode_1.jpg"><img src="a/bridge.jpg">').kept,
  ).toEqual(['figure:'])
})
