import { parentPort } from 'node:worker_threads'
import { fillTemplate } from './fillTemplate.ts'
import type { TemplateQuestion } from './templateQuestion.ts'

/** Fills one template after the other, in a thread of its own. */
parentPort?.on('message', (question: TemplateQuestion) => parentPort?.postMessage(fillTemplate(question)))
parentPort?.postMessage('ready')
