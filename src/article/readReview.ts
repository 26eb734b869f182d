import type { Stage } from './stage.ts'
import { excerpt } from './excerpt.ts'
import { readIgnored, type IgnoredFinding } from './ignoredFinding.ts'
import { isJsonObject } from './isJsonObject.ts'
import type { Loss } from './loss.ts'
import { REVIEW_MOVES, type Decision, type ReviewMove, type ReviewState } from './reviewState.ts'
import { STAGES } from './stages.ts'

/** Reads the review record of an article from any JSON. Lines that are none are left out and told; a stage that is none is a draft. */
export function readReview(review: unknown): { review: ReviewState; losses: Loss[] } {
  const losses: Loss[] = []
  const raw = isJsonObject(review) ? review : {}
  const stage = isStage(raw.stage) ? raw.stage : 'draft'
  if (!isStage(raw.stage)) losses.push({ kind: 'badField', where: 'review', what: excerpt(review) })
  const kept = ignoredOf(raw.ignored, losses)
  if (raw.decisions === undefined) return { review: { stage, ...kept }, losses }
  const decisions: Decision[] = []
  for (const [index, line] of (Array.isArray(raw.decisions)
    ? (raw.decisions as unknown[])
    : [raw.decisions]
  ).entries()) {
    const decision = readDecision(line)
    if (decision === null) losses.push({ kind: 'badField', where: `review/decisions/${index}`, what: excerpt(line) })
    else decisions.push(decision)
  }
  return { review: { stage, decisions, ...kept }, losses }
}

function ignoredOf(raw: unknown, losses: Loss[]): Pick<ReviewState, 'ignored'> {
  if (raw === undefined) return {}
  const ignored: IgnoredFinding[] = []
  for (const [index, line] of (Array.isArray(raw) ? (raw as unknown[]) : [raw]).entries()) {
    const read = readIgnored(line)
    if (read === null) losses.push({ kind: 'badField', where: `review/ignored/${index}`, what: excerpt(line) })
    else ignored.push(read)
  }
  return { ignored }
}

function readDecision(line: unknown): Decision | null {
  if (!isJsonObject(line)) return null
  const { move, from, to, opinion, who, role, step, at, digest } = line
  if (!REVIEW_MOVES.includes(move as ReviewMove) || !isStage(from) || !isStage(to)) return null
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null
  return {
    move: move as ReviewMove,
    from,
    to,
    opinion: textOf(opinion),
    who: textOf(who),
    role: textOf(role),
    ...(textOf(step) === '' ? {} : { step: textOf(step) }),
    at,
    digest: textOf(digest),
  }
}

function isStage(value: unknown): value is Stage {
  return typeof value === 'string' && Object.hasOwn(STAGES, value)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
