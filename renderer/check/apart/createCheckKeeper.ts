import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import type { Lexicon } from '../../../src/check/lexicon/lexicon.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import { readLexicon } from '../../../src/check/lexicon/readLexicon.ts'
import type { CheckAnswer, CheckJob } from './checkJob.ts'

/** Makes what stands at the other end of the checks: it keeps the body and the lists between jobs. A job that only tells something has no answer. */
export function createCheckKeeper(): (job: CheckJob) => CheckAnswer | null {
  const checker = createChecker()
  let content: readonly NodeJson[] = []
  let lexicons: readonly Lexicon[] = []
  return (job) => {
    if (job.kind === 'lexicons') {
      lexicons = job.files.map(({ file, text }) => readLexicon(text, file))
      return null
    }
    const { number, metadata, body, ask } = job
    content = content.toSpliced(body.from, body.gone, ...body.blocks)
    return { number, findings: checker.check({ metadata, document: { type: 'doc', content } }, { ...ask, lexicons }) }
  }
}
