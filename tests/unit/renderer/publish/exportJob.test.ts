import { describe, expect, it } from 'vitest'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'
import { FRAGMENT_PROFILE, PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { createExportJob, type ExportJobOptions, type ExportState } from '../../../../renderer/publish/exportJob.ts'

const FOLDER = { grant: 'g', path: '/out' }
const REPORT = { files: [{ path: 'a.html', size: 12 }], warnings: [] }

function start(
  options: Partial<Omit<ExportJobOptions, 'bridge'>> & { bridge?: Partial<ExportJobOptions['bridge']> } = {},
) {
  const states: ExportState[] = []
  const asked: string[] = []
  const job = createExportJob({
    articleId: '20160519-稿-aaaa',
    makeSafe: async () => (asked.push('save'), true),
    changed: (state) => states.push(state),
    ...options,
    bridge: {
      'publish.plan': async ({ profile }) => (asked.push(`plan ${profile}`), ok(REPORT)),
      'publish.write': async ({ profile, grant }) => (
        asked.push(`write ${profile} ${grant}`),
        ok({ ...REPORT, folder: FOLDER })
      ),
      ...options.bridge,
    },
  })
  return { job, states, asked, kinds: () => states.map(({ kind }) => kind) }
}

describe('an export', () => {
  it('saves, then plans; saves again, then writes', async () => {
    const { job, asked, kinds } = start()
    await job.plan(PAGE_PROFILE)
    await job.write(PAGE_PROFILE, FOLDER)
    expect(asked).toEqual(['save', 'plan page', 'save', 'write page g'])
    expect(kinds()).toEqual(['saving', 'planning', 'planned', 'writing', 'written'])
  })

  it('stops where the article cannot be saved: nothing is asked of the desk', async () => {
    const { job, asked, kinds } = start({ makeSafe: async () => false })
    await job.plan(PAGE_PROFILE)
    expect(kinds()).toEqual(['saving', 'unsaved'])
    expect(asked).toEqual([])
  })

  it('does not write what could not be saved in between', async () => {
    let safe = true
    const { job, asked, kinds } = start({ makeSafe: async () => safe })
    await job.plan(PAGE_PROFILE)
    safe = false
    await job.write(PAGE_PROFILE, FOLDER)
    expect(kinds().at(-1)).toBe('unsaved')
    expect(asked).toEqual(['plan page'])
  })

  it('does not write what it has not planned', async () => {
    const { job, kinds } = start()
    await job.write(PAGE_PROFILE, FOLDER)
    expect(kinds()).toEqual([])
  })

  it('keeps the plan when writing fails, so that it can be tried again elsewhere', async () => {
    const error = deskError('storage.noSpace')
    const { job, states } = start({ bridge: { 'publish.write': async () => err(error) } })
    await job.plan(PAGE_PROFILE)
    await job.write(PAGE_PROFILE, FOLDER)
    expect(states.at(-1)).toEqual({ kind: 'failed', error, plan: REPORT })
  })

  it('tells an error of the plan, and has nothing to write then', async () => {
    const error = deskError('article.notFound')
    const { job, states } = start({ bridge: { 'publish.plan': async () => err(error) } })
    await job.plan(PAGE_PROFILE)
    await job.write(PAGE_PROFILE, FOLDER)
    expect(states.at(-1)).toEqual({ kind: 'failed', error, plan: null })
  })

  it('hears only the answer for the profile chosen last, and none once stopped', async () => {
    const answers: (() => void)[] = []
    const { job, states } = start({
      bridge: {
        'publish.plan': ({ profile }) =>
          new Promise((resolve) => {
            answers.push(() => resolve(ok({ files: [{ path: profile, size: 1 }], warnings: [] })))
          }),
      },
    })
    const first = job.plan(PAGE_PROFILE)
    await Promise.resolve()
    await Promise.resolve()
    const second = job.plan(FRAGMENT_PROFILE)
    await new Promise((resolve) => setTimeout(resolve, 0))
    for (const answer of answers.reverse()) answer()
    await Promise.all([first, second])
    const planned = states.flatMap((state) => (state.kind === 'planned' ? [state.plan.files[0]?.path] : []))
    expect(planned).toEqual(['fragment'])

    const third = job.plan(PAGE_PROFILE)
    await new Promise((resolve) => setTimeout(resolve, 0))
    const heard = states.length
    job.stop()
    for (const answer of answers) answer()
    await third
    expect(states).toHaveLength(heard)
  })
})
