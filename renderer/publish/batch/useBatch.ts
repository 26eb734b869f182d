import { useEffect, useState } from 'react'
import type { AnswerOf, InputOf } from '../../../src/contract/channels.ts'
import { useServices } from '../../app/deskContext.tsx'

/** Where an export of many stands. */
export type BatchState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | { readonly kind: 'done'; readonly result: AnswerOf<'publish.batch'> }

/** What can be done with it. */
export interface BatchJob {
  readonly run: (input: InputOf<'publish.batch'>) => Promise<void>
  readonly cancel: () => Promise<void>
}

/** An export of many: where it stands, and its job. What the open article holds is saved before. */
export function useBatch(): readonly [BatchState, BatchJob] {
  const { bridge, article, notices } = useServices()
  const [state, setState] = useState<BatchState>({ kind: 'choosing' })
  useEffect(
    () =>
      bridge.on('publish.batchProgress', (progress) =>
        setState((now) => (now.kind === 'running' ? { ...now, ...progress } : now)),
      ),
    [bridge],
  )
  return [
    state,
    {
      async run(input) {
        setState({ kind: 'running', done: 0, total: input.ids.length * input.profiles.length, isStopping: false })
        const { session, actions } = article.getState()
        const safe = session === null || (await actions.makeSafe())
        const answer = safe ? await bridge['publish.batch'](input) : null
        if (answer?.ok === true) setState({ kind: 'done', result: answer.value })
        else {
          if (answer !== null) notices.getState().showError(answer.error, 'batch')
          setState({ kind: 'choosing' })
        }
      },
      async cancel() {
        setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now))
        await bridge['publish.cancelBatch']({})
      },
    },
  ]
}
