import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeWords } from '../../../src/intake/placeWords.ts'
import { readManuscript } from '../../../main/intake/readManuscript.ts'
import { ROOT } from '../../helpers/sourceFiles.ts'

const HAN = /\p{Script=Han}/u

/** Every place that a reader's source names, with a sample in each gap. */
function placesInSources(): string[] {
  const folder = join(ROOT, 'src/intake')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const places = files
    .filter((name) => name !== 'placeWords.ts')
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => /\bwhere\b/.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))
    .flatMap((line) => [...line.matchAll(/\bwhere\b[^'`]*(['`])((?:(?!\1).)*)\1(?:\s*:\s*'([^']*)')?/g)])
    .flatMap(([, , first = '', second = '']) => [first, second])
  return places
    .filter((place) => HAN.test(place))
    .map((place) => place.replace('${best.line.block.tag}', 'p').replace(/\$\{[^}]*\}/g, '3'))
}

describe('where a value was found', () => {
  it('is said in English for every place that a reader names', () => {
    const places = placesInSources()
    expect(places.length).toBeGreaterThan(20)
    expect(places.filter((place) => HAN.test(placeWords(place, 'en').replaceAll('作者单位', '')))).toEqual([])
  })

  it('stays as it is in Chinese, and where it is an address or a name of the manuscript', () => {
    expect(placeWords('标题样式', 'zh')).toBe('标题样式')
    expect(placeWords('meta author', 'en')).toBe('meta author')
    expect(placeWords('信息行，时刻据 网址', 'en')).toBe('the line of facts, the time by the address')
    expect(placeWords('署名行“记者 张三”', 'en')).toBe('the byline “记者 张三”')
  })

  it('has words for all that is found in the reference text and in the pages and Word files of the tests', async () => {
    const stored = ['webpage', 'word'].flatMap((kind) =>
      readdirSync(join(ROOT, 'tests/fixtures', kind))
        .filter((name) => /\.(?:html|docx)$/.test(name))
        .map((name) => join('tests/fixtures', kind, name)),
    )
    const places: string[] = []
    for (const name of ['main/library/sample/cssn-2016-05-19.txt', ...stored]) {
      const read = await readManuscript({ bytes: readFileSync(join(ROOT, name)), path: name })
      if (read.ok) places.push(...Object.values(read.value.found).map(({ where }) => where))
    }
    expect(new Set(places).size).toBeGreaterThan(15)
    const unsaid = places.filter((place) => placeWords(place, 'en') === place && HAN.test(place))
    expect([...new Set(unsaid)]).toEqual([])
  })
})
