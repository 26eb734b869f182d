import { parentPort } from 'node:worker_threads'
import { makePicture } from './makePicture.ts'
import type { PictureQuestion } from './pictureQuestion.ts'

/** Makes one picture after the other, in a thread of its own. */
parentPort?.on('message', (question: PictureQuestion) => {
  void makePicture(question).then((answer) => parentPort?.postMessage(answer))
})
parentPort?.postMessage('ready')
