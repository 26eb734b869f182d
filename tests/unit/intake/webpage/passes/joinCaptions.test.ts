import { expect, it } from 'vitest'
import { joinCaptions } from '../../../../../src/intake/webpage/passes/joinCaptions.ts'
import { run, S } from './helpPass.ts'

it('by words, by class, by setting', () => {
  const picture = '<p><img src="a.jpg"></p>'
  expect(run(joinCaptions, `${picture}<p>图为灯会现场。</p><p>${S}</p>`).kept).toEqual(['figure:图为灯会现场。', S])
  expect(run(joinCaptions, `${picture}<p class="pictext">灯会现场</p>`).kept).toEqual(['figure:灯会现场'])
  expect(run(joinCaptions, `${picture}<p>${S}</p>`).kept).toEqual(['figure:', S])
})
