import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { noPrint } from '../../../../main/print/printEngine.ts'
import { deskTools } from '../../../../main/publish/deskTools.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('what a desk publishes with', () => {
  it('keeps the pictures that it made among what can be deleted at any time', async () => {
    const userData = tempFolder()
    const task = { longestSide: 4, format: 'png', quality: 80, decode: true, stripMetadata: false } as const
    expect(await deskTools(nodeFileSystem, userData, noPrint).pictures?.(pngBytes(8, 8), task)).toMatchObject({
      width: 4,
    })
    expect(readdirSync(join(userData, 'pictures'))).toHaveLength(1)
  })
})
