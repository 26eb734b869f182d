import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MOST_BYTES } from '../../../../src/contract/channels.ts'
import { importManuscript } from '../../../../renderer/intake/importManuscript.ts'
import { useReview } from '../../../../renderer/intake/review/reviewStore.ts'
import { useIntakeNews } from '../../../../renderer/intake/intakeNews.ts'
import { startIntake as start } from './startIntake.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

const SAMPLE = readFileSync(join(ROOT, 'main/library/sample/cssn-2016-05-19.txt'))

const news = () => useIntakeNews.getState().news
const bytesOf = (text: string) => new TextEncoder().encode(text)

beforeEach(() => {
  vi.useRealTimers()
  useIntakeNews.getState().dismiss()
})

describe('importing a manuscript', () => {
  it('makes an article of the reference page, opens it and tells what was left out', async () => {
    const { services } = await start()
    const id = await importManuscript(services, { name: 'cssn-2016-05-19.txt', bytes: new Uint8Array(SAMPLE) })
    const { session } = services.article.getState()
    expect(session?.id).toBe(id)
    expect(session?.metadata).toMatchObject({ title: '打好基层党建 决胜脱贫攻坚', editors: ['钟义见'] })
    expect(news()?.articleId).toBe(id)
    expect(news()?.dropped.map(({ what }) => what)).toContain('wxgzh.jpg')
  })

  it('takes pasted text by the same road', async () => {
    const { services, articles } = await start()
    const id = await importManuscript(services, { text: '近日，会议召开。' })
    expect(articles.has(id ?? '')).toBe(true)
    expect(news()).toBeNull()
  })

  it('keeps nothing of what cannot be read, and says which file it was', async () => {
    const { services, articles, said } = await start()
    expect(await importManuscript(services, { name: '空.txt', bytes: bytesOf('') })).toBeNull()
    expect(articles.size).toBe(0)
    expect(said()).toEqual(['文件是空的，里面没有文字。（空.txt）'])
  })

  it('tells what is too large for what it is, and asks the desk nothing', async () => {
    const { services, count, said } = await start()
    expect(await importManuscript(services, { name: '大.txt', bytes: new Uint8Array(MOST_BYTES + 1) })).toBeNull()
    expect(count('intake.read')).toBe(0)
    expect(said()[0]).toContain('文件太大')
  })

  it('makes no article while what is open cannot be saved', async () => {
    const { services, articles, fail, count } = await start()
    await importManuscript(services, { text: '第一篇。' })
    services.article.getState().actions.changeMetadata({ title: '改过' })
    fail('article.save', 'storage.noSpace', 9)
    expect(await importManuscript(services, { text: '第二篇。' })).toBeNull()
    expect(articles.size).toBe(1)
    expect(count('article.create')).toBe(1)
    expect(services.article.getState().session?.metadata.title).toBe('改过')
  })

  it('leaves what is open alone when the library cannot take the article', async () => {
    const { services, fail } = await start()
    const first = await importManuscript(services, { text: '第一篇。' })
    fail('article.create', 'storage.denied')
    expect(await importManuscript(services, { text: '第二篇。' })).toBeNull()
    expect(services.article.getState().session?.id).toBe(first)
  })
})

describe('a manuscript that is reviewed', () => {
  it('has what was mended again where no article could be made of it, and no more once there is one', async () => {
    const { services, fail } = await start()
    const { bridge } = services
    const guessing: typeof bridge = {
      ...bridge,
      'intake.read': async (input) => {
        const read = await bridge['intake.read'](input)
        const found = { authors: { where: '文档属性', confidence: 'guess' } } as const
        return read.ok ? { ok: true, value: { ...read.value, found } } : read
      },
    }
    const made = () => importManuscript({ ...services, bridge: guessing }, { text: '近日，会议召开。' })
    const review = async () => vi.waitFor(() => expect(useReview.getState().review).not.toBeNull())
    const source = () => useReview.getState().review?.metadata.source
    fail('article.create', 'storage.noSpace')
    for (const expected of ['', '县融媒体中心', '']) {
      const asked = made()
      await review()
      expect(source()).toBe(expected)
      useReview.getState().change({ source: '县融媒体中心' })
      useReview.getState().answer(true)
      await asked
    }
  })
})

describe('the pictures of a manuscript', () => {
  const withPictures = async () => {
    const { services, ...desk } = await start()
    const { bridge } = services
    const reading: typeof bridge = {
      ...bridge,
      'intake.read': async (input) => {
        const read = await bridge['intake.read'](input)
        const picture = (name: string) => ({ name, bytes: Uint8Array.of(1, 2, 3) })
        return read.ok ? { ok: true, value: { ...read.value, pictures: [picture('a.png'), picture('b.png')] } } : read
      },
    }
    return { ...desk, services: { ...services, bridge: reading } }
  }

  it('go to the article before it is opened', async () => {
    const { services, calls, articles } = await withPictures()
    const id = await importManuscript(services, { text: '近日，会议召开。' })
    expect(articles.get(id ?? '')?.assets.map(({ name }) => name)).toEqual(['a.png', 'b.png'])
    const order = calls.map(({ channel }) => channel)
    expect(order.indexOf('article.open')).toBeGreaterThan(order.lastIndexOf('assets.add'))
  })

  it('that the desk does not take are told, and the others come', async () => {
    const { services, fail, articles } = await withPictures()
    fail('assets.add', 'asset.notPicture')
    const id = await importManuscript(services, { text: '近日，会议召开。' })
    expect(articles.get(id ?? '')?.assets.map(({ name }) => name)).toEqual(['b.png'])
    expect(news()?.losses).toMatchObject([{ kind: 'badPicture', where: 'assets' }])
  })
})
