import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

const specs = [...Object.values(articleSchema.nodes), ...Object.values(articleSchema.marks)].flatMap((type) =>
  Object.entries(type.spec.attrs ?? {}).map(([name, spec]) => ({ of: type.name, name, spec })),
)

/** Values that no attribute of any node has a use for. */
const NONSENSE: readonly unknown[] = [
  undefined,
  {},
  { toString: 'x' },
  [[]],
  Number.NaN,
  -1,
  1e9,
  true,
  'x\u0000'.repeat(3000),
  () => '',
]

describe('the schema', () => {
  it('guards every attribute with a check of its own', () => {
    expect(specs.length).toBeGreaterThan(10)
    expect(specs.filter(({ spec }) => typeof spec.validate !== 'function')).toEqual([])
  })

  it.each(specs)('lets no nonsense into $of@$name', ({ spec }) => {
    const nonsense = NONSENSE.filter(
      (value) => value !== undefined || spec.default !== undefined || !('default' in spec),
    )
    for (const value of nonsense) expect(() => (spec.validate as (value: unknown) => void)(value)).toThrow(RangeError)
  })

  it.each(specs.filter(({ spec }) => 'default' in spec))('takes the default of $of@$name', ({ spec }) => {
    expect(() => (spec.validate as (value: unknown) => void)(spec.default)).not.toThrow()
  })

  it.each([
    ['heading', { level: 1 }],
    ['heading', { level: 5 }],
    ['paragraph', { align: 'left' }],
    ['paragraph', { indent: 1 }],
    ['figure', { asset: 'a/b.jpg' }],
    ['figure', { remote: 'file:///1.jpg' }],
    ['figure', { width: 4 }],
    ['orderedList', { start: 1.5 }],
    ['tableCell', { colspan: 0 }],
    ['tableCell', { colwidth: [10, '20'] }],
  ] as const)('refuses a %s with %j when it is checked', (type, attrs) => {
    expect(() => articleSchema.nodes[type].createAndFill(attrs)?.check()).toThrow(/Invalid value for attribute/)
  })

  it('fills an empty place with a paragraph', () => {
    expect(articleSchema.nodes.doc.createAndFill()?.toString()).toBe('doc(paragraph)')
  })

  it('nests marks from the link inwards', () => {
    const { link, bold, superscript } = articleSchema.marks
    const ranks = [link.create({ href: '#1' }), bold.create(), superscript.create()]
    const set = ranks.toReversed().reduce<readonly (typeof ranks)[number][]>((all, mark) => mark.addToSet(all), [])
    expect(set.map(({ type }) => type.name)).toEqual(['link', 'bold', 'superscript'])
  })
})
