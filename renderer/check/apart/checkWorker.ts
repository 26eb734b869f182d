import type { CheckJob } from './checkJob.ts'
import { createCheckKeeper } from './createCheckKeeper.ts'

const keeper = createCheckKeeper()

self.onmessage = ({ data }: MessageEvent<CheckJob>) => {
  const answer = keeper(data)
  if (answer !== null) self.postMessage(answer)
}
