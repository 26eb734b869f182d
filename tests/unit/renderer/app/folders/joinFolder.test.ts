import { describe, expect, it } from 'vitest'
import { folderName, isFolderName, joinFolder } from '../../../../../renderer/app/folders/joinFolder.ts'

describe('paths', () => {
  it('are joined in the platform’s own form', () => {
    expect(joinFolder('/home', '新', 'linux')).toBe('/home/新')
    expect(joinFolder('/', '新', 'linux')).toBe('/新')
    expect(joinFolder('C:\\', '新', 'win32')).toBe('C:\\新')
    expect(joinFolder('C:\\稿', '新', 'win32')).toBe('C:\\稿\\新')
    expect(folderName('/home/稿库/')).toBe('稿库')
    expect(folderName('C:\\稿库')).toBe('稿库')
    expect(folderName('/')).toBe('/')
  })

  it('take no name that leads elsewhere or that a system refuses', () => {
    for (const name of ['', '.', '..', 'a/b', 'a\\b', 'a:b', 'a*', 'a.', 'a ', 'a\u0000'])
      expect(isFolderName(name)).toBe(false)
    for (const name of ['2016 稿件', '稿.库', '.hidden']) expect(isFolderName(name)).toBe(true)
  })
})
