import type { Stage } from '../../article/article.ts'
import type { StageNames } from '../../article/stages.ts'

/** The stages whose name a word is, or else begins; `待` alone means whatever waits. A stage's own key is that stage, whatever the house calls others. */
export function stagesNamed(word: string, names: StageNames): Stage[] {
  const wanted = plain(word)
  if (wanted === '') return []
  const own = (Object.keys(names) as Stage[]).find((stage) => plain(stage) === wanted)
  if (own !== undefined) return [own]
  const called = (fits: (name: string) => boolean) =>
    (Object.keys(names) as Stage[]).filter((stage) =>
      [names[stage].zh, names[stage].en, stage].some((name) => fits(plain(name))),
    )
  const exact = called((name) => name === wanted)
  return exact.length > 0 ? exact : called((name) => name.startsWith(wanted))
}

/** Several values of which one has to fit, with `|`, `/` or a comma between them. */
export function listed(value: string): string[] {
  return value.split(/[|｜/,，、]/).filter((part) => part.trim() !== '')
}

function plain(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '').toLowerCase()
}
