import { describe, expect, it } from 'vitest'
import { storageError } from '../../../../main/files/storageError.ts'

describe('storageError', () => {
  it.each([
    ['ENOSPC', 'storage.noSpace'],
    ['EDQUOT', 'storage.noSpace'],
    ['EACCES', 'storage.denied'],
    ['EPERM', 'storage.denied'],
    ['EROFS', 'storage.readOnly'],
    ['EBUSY', 'storage.busy'],
    ['ETXTBSY', 'storage.busy'],
    ['ENOENT', 'storage.gone'],
    ['ENOTDIR', 'storage.gone'],
    ['EIO', 'storage.failed'],
    ['constructor', 'storage.failed'],
  ])('%s is %s', (errno, code) => {
    const thrown = Object.assign(new Error('x'), { code: errno })
    expect(storageError(thrown, '/稿库')).toMatchObject({ code, kind: 'storage', path: '/稿库', detail: errno })
  })

  it.each([[new Error('x')], ['text'], [null], [undefined], [{ code: 7 }]])(
    'takes whatever was thrown: %s',
    (thrown) => {
      expect(storageError(thrown).code).toBe('storage.failed')
    },
  )
})
