import { expect, it } from 'vitest'
import { dropRelated } from '../../../../../src/intake/webpage/passes/dropRelated.ts'
import { paragraphs, run, S } from './helpPass.ts'

it('the list under its heading, links at the end, promises at the start', () => {
  expect(
    run(
      dropRelated,
      `${paragraphs('<a href="/x">点击进入专题</a>>>', S, S, '相关阅读：')}<ul><li><a href="/y">三条乡道通过验收</a></li></ul>`,
    ).kept,
  ).toEqual([S, S])
  expect(run(dropRelated, paragraphs(S, `<a href="/x">${S}</a>`, S)).kept).toEqual([S, S, S])
})
