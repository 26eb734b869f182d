import { watch } from 'node:fs'
import { articlePaths } from '../../../main/library/articlePaths.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import type { Ask } from '../../helpers/articleWay.ts'
import { pngBytes } from '../../helpers/pictureBytes.ts'
import type { LifePlan } from './planLife.ts'
import { sha256 } from './readDisk.ts'
import type { Typist } from './typist.ts'
import { flushNow, saveNow, savesEnded, type Witness } from './witness.ts'

/** What is needed to bring the desk to the moment that is aimed at. */
export interface Aim {
  readonly plan: LifePlan
  readonly ask: Ask
  readonly witness: Witness
  readonly typist: Typist
  readonly library: string
}

/** Does what the desk is to be killed in the middle of; resolves when the clock of the kill begins to run. */
export async function aim({ plan, ask, witness, typist, library }: Aim): Promise<void> {
  const { id } = witness
  switch (plan.phase) {
    case 'append':
      typist.key()
      void flushNow(witness)
      return
    case 'save':
      await savesEnded(witness)
      saveAndGoOn(typist, witness)
      return
    case 'rotation':
      await savesEnded(witness)
      return rotation(articlePaths(library, id).folder, () => saveAndGoOn(typist, witness))
    case 'picture':
      return picture(ask, witness, plan.pictureBytes)
    case 'closing':
      void ask('article.close', { id })
      return
    case 'creating':
      void ask('article.create', {
        metadata: { ...emptyMetadata(), title: `第${plan.number}篇` },
        document: { type: 'doc', content: [paragraphJson('打好基层党建'.repeat(200))] },
        assets: [],
      })
      return
    default:
      return
  }
}

/** A save of steps that were sent and of steps that were not, with a batch close behind it. */
function saveAndGoOn(typist: Typist, witness: Witness): void {
  typist.key()
  void flushNow(witness)
  typist.key()
  void saveNow(witness)
  typist.key()
  void flushNow(witness)
}

/** The journal is begun anew right after the article's file has been replaced. */
async function rotation(folder: string, save: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const watcher = watch(folder, (kind, name) => {
      if (kind === 'rename' && name === 'article.json') done()
    })
    const timer = setTimeout(done, 3_000)
    function done(): void {
      clearTimeout(timer)
      watcher.close()
      resolve()
    }
    save()
  })
}

async function picture(ask: Ask, witness: Witness, size: number): Promise<void> {
  const bytes = pictureOf(size, witness.sentPictures.size)
  const hash = sha256(bytes)
  witness.sentPictures.add(hash)
  void ask('assets.add', { id: witness.id, name: `现场${witness.sentPictures.size}.png`, bytes }).then((answer) => {
    if (answer.ok) witness.keptPictures.set(answer.value.name, hash)
    else if (witness.killed === null) witness.refusals.push(answer.error.code)
  })
}

/** A real PNG with noise behind its end: as large as it is told to be, and never the same twice. */
function pictureOf(size: number, number: number): Uint8Array<ArrayBuffer> {
  const png = pngBytes(64, 48, number % 256)
  const bytes = new Uint8Array(Math.max(size, png.byteLength + 4))
  bytes.set(png)
  new DataView(bytes.buffer).setUint32(png.byteLength, number)
  for (let at = png.byteLength + 4; at < bytes.byteLength; at += 1) bytes[at] = (at * 31 + number) & 0xff
  return bytes
}
