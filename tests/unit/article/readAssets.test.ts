import { describe, expect, it } from 'vitest'
import { readAssets } from '../../../src/article/readAssets.ts'

const whole = {
  name: '1.jpg',
  kind: 'picture',
  mediaType: 'image/jpeg',
  size: 3,
  sha256: 'a1'.repeat(32),
  width: 4,
  height: 2,
}

describe('the list of files', () => {
  it('comes back as it was', () => {
    expect(readAssets([whole])).toEqual({ assets: [whole], losses: [] })
    expect(readAssets(undefined)).toEqual({ assets: [], losses: [] })
  })

  it.each([[{ ...whole, name: '../1.jpg' }], [{ name: 5 }], ['1.jpg'], [null], [[]]])(
    'leaves out an entry without a usable name: %j',
    (entry) => {
      expect(readAssets([entry])).toMatchObject({ assets: [], losses: [{ kind: 'badField', where: 'assets/0' }] })
    },
  )

  it('leaves out the second file of one name', () => {
    expect(readAssets([whole, whole])).toMatchObject({ assets: [whole], losses: [{ where: 'assets/1' }] })
  })

  it.each([
    ['kind', 'film'],
    ['mediaType', 1],
    ['size', -1],
    ['sha256', 'short'],
    ['width', 0],
    ['height', '2'],
    ['originalName', {}],
    ['path', '/etc/passwd'],
  ])('tells a wrong %s', (key, value) => {
    const { assets, losses } = readAssets([{ ...whole, [key]: value }])
    expect(losses).toMatchObject([{ kind: 'badAttribute', where: `assets/0@${key}` }])
    expect(Object.values(assets[0] ?? {})).not.toContain(value)
  })
})
