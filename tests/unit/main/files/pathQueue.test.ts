import { setTimeout as rest } from 'node:timers/promises'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { createPathQueue } from '../../../../main/files/pathQueue.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('the path queue', () => {
  it('takes two ways to one file for one path', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'real'))
    writeFileSync(join(folder, 'real', 'article.json'), '')
    symlinkSync('real', join(folder, 'other'))
    const queue = createPathQueue(nodeFileSystem)
    const log: string[] = []
    const job = (name: string) => async () => {
      log.push(`${name} begins`)
      await rest(20)
      log.push(`${name} ends`)
    }
    await Promise.all([
      queue.run(join(folder, 'real', 'article.json'), job('one')),
      queue.run(join(folder, 'other', '..', 'other', 'article.json'), job('two')),
      queue.run(join(folder, 'real', 'new.json'), job('new')),
      queue.run(join(folder, 'other', 'new.json'), job('same new')),
    ])
    for (const [at, line] of log.entries()) {
      const [name] = line.split(' begins')
      if (!line.endsWith('begins')) continue
      const partner = { one: 'two', two: 'one', new: 'same new', 'same new': 'new' }[name as string]
      const end = log.indexOf(`${name} ends`)
      expect(log.slice(at, end)).not.toContain(`${partner} begins`)
      expect(log.slice(at, end)).not.toContain(`${partner} ends`)
    }
    expect(log).toHaveLength(8)
  })
})
