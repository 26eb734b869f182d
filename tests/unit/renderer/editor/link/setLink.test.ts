import { describe, expect, it } from 'vitest'
import { removeLink, setLink } from '../../../../../renderer/editor/link/setLink.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { after, at, doc, p, selecting } from '../bodies.ts'

const [one, two] = ['https://www.cssn.cn/', 'https://www.people.com.cn/'].map((href) =>
  articleSchema.marks.link.create({ href }),
)

describe('setLink', () => {
  it('links the selected words', () => {
    const next = after(selecting(doc(p('学会网')), '学会网', '学会网'), setLink('https://www.cssn.cn/'))!
    expect(next.doc.toJSON()).toEqual(doc(p('学会网', {}, [one!])).toJSON())
  })

  it('gives the link around the cursor another address', () => {
    const next = after(at(doc(p('学会网', {}, [one!])), 2), setLink('https://www.people.com.cn/'))!
    expect(next.doc.toJSON()).toEqual(doc(p('学会网', {}, [two!])).toJSON())
  })

  it('keeps, gives and takes a title as it is told', () => {
    const titled = (title: string) => articleSchema.marks.link.create({ href: 'https://www.cssn.cn/', title })
    const state = at(doc(p('学会网', {}, [titled('旧题')])), 2)
    for (const title of ['旧题', '新题', '']) {
      const next = after(state, setLink('https://www.cssn.cn/', title))!
      expect(next.doc.toJSON()).toEqual(doc(p('学会网', {}, [titled(title)])).toJSON())
    }
  })

  it('puts in the address itself where nothing is selected, and what is typed next is no link', () => {
    const next = after(at(doc(p()), 1), setLink('https://www.cssn.cn/'))!
    expect(next.doc.toJSON()).toEqual(doc(p('https://www.cssn.cn/', {}, [one!])).toJSON())
    expect(next.apply(next.tr.insertText('。')).doc.firstChild!.lastChild!.marks).toEqual([])
  })
})

describe('removeLink', () => {
  it('keeps the words', () => {
    const next = after(at(doc(p('学会网', {}, [one!])), 2), removeLink)!
    expect(next.doc.toJSON()).toEqual(doc(p('学会网')).toJSON())
    expect(after(next, removeLink)).toBeNull()
  })
})
