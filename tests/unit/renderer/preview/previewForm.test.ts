import { expect, it } from 'vitest'
import { BUILT_IN_PROFILES } from '../../../../src/publish/profiles.ts'
import { shownForm } from '../../../../renderer/preview/previewForm.ts'

it('tells how each profile’s output is seen', () => {
  const forms = Object.fromEntries(BUILT_IN_PROFILES.map((profile) => [profile.name, shownForm(profile)]))
  expect(forms).toMatchObject({ page: 'page', pdf: 'page', dedecms: 'fragment', wechat: 'wechat', trs: 'source' })
  expect([forms.package, forms.word]).toEqual([null, null])
})
