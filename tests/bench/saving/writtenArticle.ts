import { bodySize } from '../../../src/article/document/bodySize.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import type { Ask } from '../../helpers/articleWay.ts'
import { pngBytes } from '../../helpers/pictureBytes.ts'
import { valueOf } from '../../helpers/plainDesk.ts'
import { makeArticle } from '../typing/makeArticle.ts'

/** An article that is open and written in, as the desk sees a window do it. */
export interface WrittenArticle {
  readonly id: string
  /** Sends one character; resolves when it is on the disk. */
  append(): Promise<void>
  /** Saves what was sent; resolves when it is on the disk. */
  save(): Promise<void>
}

/** Makes an article of so many 汉字 and pictures, and opens it. */
export async function writtenArticle(ask: Ask, characters: number, pictures = 0): Promise<WrittenArticle> {
  const metadata = { ...emptyMetadata(), title: `测量${characters}字${pictures}图` }
  const { id } = valueOf(
    await ask('article.create', { metadata, document: { ...makeArticle(characters) }, assets: [] }),
  )
  const names: string[] = []
  for (let number = 0; number < pictures; number += 1) {
    const added = await ask('assets.add', { id, name: `图${number}.png`, bytes: pngBytes(300 + number, 200, number) })
    names.push(valueOf(added).name)
  }
  const opened = valueOf(await ask('article.open', { id }))
  let { etag, revision } = opened
  const document = withPictures(opened.article.document, names)
  let size = bodySize(document)

  async function append(): Promise<void> {
    const slice = { content: [{ type: 'text', text: '字' }] }
    const steps = [{ stepType: 'replace', from: 1, to: 1, slice }]
    size += 1
    const batch = { client: 'bench', revision, steps, metadata: null, size }
    revision = valueOf(await ask('article.journal', { id, etag, ...batch })).revision
  }
  /** As the window saves: what is new goes along, the body is the desk's; `whole` at first, with the pictures in it. */
  async function save(whole = false): Promise<void> {
    const slice = { content: [{ type: 'text', text: '存' }] }
    const steps = whole ? [] : [{ stepType: 'replace', from: 1, to: 1, slice }]
    size += steps.length
    const batch = { client: 'bench', revision, steps, metadata: null, size }
    const content = { metadata: { ...opened.article.metadata }, document: { ...document } }
    const about = { id, etag, overwrite: false, asked: false, whole: whole ? content : null }
    const saved = valueOf(await ask('article.save', { ...about, ...batch }))
    etag = saved.etag
    revision = saved.revision
  }
  await save(true)
  return { id, append, save }
}

function withPictures(document: DocumentJson, names: readonly string[]): DocumentJson {
  const figures = names.map((asset) => ({
    type: 'figure',
    attrs: { asset, remote: '', alt: '', credit: '', width: null, align: 'center' },
  }))
  return { ...document, content: [...(document.content ?? []), ...figures] }
}
