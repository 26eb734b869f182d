import { expect, it } from 'vitest'
import { parseRequest, requestText } from '../../../../src/saving/lock/lockRequest.ts'

const request = { from: 'a', to: 'b', person: '王芳', machine: 'desk-3' }

it('gives back what was asked', () => {
  expect(parseRequest(requestText(request))).toEqual(request)
})

it('is none where it cannot be read', () => {
  for (const text of ['', '{', '[]', '"x"', '{"from":"a"}', '{"from":1,"to":"b"}'])
    expect(parseRequest(text)).toBeNull()
  expect(parseRequest('{"from":"a","to":"b","person":7}')).toEqual({ ...request, person: '', machine: '' })
})
