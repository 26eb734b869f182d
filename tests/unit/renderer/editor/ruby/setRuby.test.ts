import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import { expect, it } from 'vitest'
import { offerSounds } from '../../../../../renderer/editor/ruby/offerSounds.ts'
import { loadPinyin } from '../../../../../renderer/editor/ruby/loadPinyin.ts'
import { rubyWords } from '../../../../../renderer/editor/ruby/rubyWords.ts'
import { setRuby } from '../../../../../renderer/editor/ruby/setRuby.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, p } from '../bodies.ts'

const selected = (body: Node, from: number, to = from) =>
  EditorState.create({ doc: body, selection: TextSelection.create(body, from, to) })
const shown = (body: Node) =>
  body.child(0).children.map(({ text, marks }) => `${text}${marks.map(({ attrs }) => `:${attrs.text}`).join('')}`)
/** Sets notes over the words of a stretch, in order. */
const noted = (body: Node, from: number, to: number, ...texts: readonly string[]) => {
  const state = selected(body, from, to)
  const tr = setRuby(
    state,
    rubyWords(state).map((word, at) => ({ ...word, text: texts[at] ?? '' })),
  )
  return tr?.doc ?? body
}

it('finds the 汉字 of a selection, and with the cursor alone the one behind it', () => {
  const body = doc(p('去银行A。'))
  expect(rubyWords(selected(body, 1, 6)).map(({ base }) => base)).toEqual(['去', '银', '行'])
  expect(rubyWords(selected(body, 3)).map(({ base }) => base)).toEqual(['银'])
  expect(rubyWords(selected(body, 1))).toEqual([])
  expect(rubyWords(selected(body, 6))).toEqual([])
})

it('sets a note a character, takes notes away, and changes one of several', () => {
  const body = noted(doc(p('去银行。')), 2, 4, 'yín', 'háng')
  expect(shown(body)).toEqual(['去', '银:yín', '行:háng', '。'])
  expect(shown(noted(body, 3, 4, 'xíng'))).toEqual(['去', '银:yín', '行:xíng', '。'])
  expect(shown(noted(body, 2, 4))).toEqual(['去银行。'])
  expect(setRuby(selected(body, 2, 4), rubyWords(selected(body, 2, 4)))).toBeNull()
})

it('gives neighbours that say the same a note for each, whichever was there first', () => {
  const pair = noted(doc(p('天天')), 1, 3, 'tiān', 'tiān')
  expect(shown(pair)).toEqual(['天天:tiān tiān'])
  expect(rubyWords(selected(pair, 1, 3)).map(({ text }) => text)).toEqual(['tiān', 'tiān'])
  expect(shown(noted(noted(doc(p('天天天')), 1, 3, 'tiān', 'tiān'), 3, 4, 'tiān'))).toEqual(['天天天:tiān tiān tiān'])
  expect(shown(noted(pair, 2, 3))).toEqual(['天:tiān', '天'])
})

it('leaves one note over several words whole', () => {
  const ruby = articleSchema.marks.ruby.create({ text: 'きょう' })
  const body = doc(p('今日', {}, [ruby]))
  expect(rubyWords(selected(body, 1, 3)).map(({ base, text }) => `${base} ${text}`)).toEqual(['今日 きょう'])
  expect(rubyWords(selected(body, 2)).map(({ base }) => base)).toEqual(['今日'])
})

it('offers how words are read together, and what is there already', async () => {
  const pinyin = await loadPinyin()
  const body = noted(doc(p('银行、行人')), 5, 6, 'xìng')
  expect(offerSounds(rubyWords(selected(body, 1, 6)), pinyin)).toEqual(['yín', 'háng', 'xíng', 'xìng'])
})
