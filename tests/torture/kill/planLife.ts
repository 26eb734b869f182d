import { seededRandom } from '../../helpers/seededRandom.ts'

/** In the middle of what the desk is killed; `anywhere`: at a moment that knows nothing of what goes on. */
export const PHASES = [
  'anywhere',
  'append',
  'save',
  'rotation',
  'picture',
  'opening',
  'closing',
  'creating',
  'starting',
] as const
export type Phase = (typeof PHASES)[number]

/** How often each is aimed at. */
const WEIGHTS: Readonly<Record<Phase, number>> = {
  anywhere: 28,
  append: 14,
  save: 20,
  rotation: 14,
  picture: 6,
  opening: 8,
  closing: 4,
  creating: 3,
  starting: 3,
}

/** One life of the desk: from its start to its SIGKILL. All times in milliseconds. */
export interface LifePlan {
  readonly number: number
  readonly phase: Phase
  /** writing before the kill is aimed */
  readonly writesFor: number
  /** between the aimed call (or event) and the kill */
  readonly delay: number
  /** between two keys, on average */
  readonly pace: number
  /** Ctrl S comes this often; null: never */
  readonly savesEvery: number | null
  /** text is pasted now and then, too */
  readonly bursts: boolean
  /** 汉字 of an article made anew for this life; null: the one of the life before is written on */
  readonly newArticle: number | null
  /** bytes of the picture, where one is aimed at */
  readonly pictureBytes: number
  /** seed of what is typed */
  readonly typing: number
}

const DELAYS: Readonly<Record<Phase, number>> = {
  anywhere: 60,
  append: 6,
  save: 30,
  rotation: 6,
  picture: 30,
  opening: 30,
  closing: 15,
  creating: 15,
  starting: 400,
}

/**
 * Plans one life. The same seed and number give the same plan.
 * @param number of the life, 0 for the first
 */
export function planLife(seed: number, number: number): LifePlan {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) + Math.imul(number, 0x85ebca6b))
  const wheel = PHASES.flatMap((phase) => Array.from({ length: WEIGHTS[phase] }, () => phase))
  // The first life makes a library and an article: something to be lost.
  const phase = number === 0 ? 'anywhere' : random.pick(wheel)
  return {
    number,
    phase,
    writesFor: random.whole(40, 650),
    delay: random.next() * DELAYS[phase],
    pace: random.whole(15, 90),
    savesEvery: random.percent(60) ? random.whole(90, 400) : null,
    bursts: random.percent(30),
    newArticle: number === 0 || random.percent(12) ? random.pick([0, 500, 5_000, 20_000, 60_000]) : null,
    pictureBytes: random.pick([2_000, 300_000, 3_000_000]),
    typing: random.whole(0, 0x7fffffff),
  }
}
