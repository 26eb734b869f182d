import { z } from 'zod'
import { isArticleId } from '../base/articleId.ts'
import { isAssetName } from '../article/asset.ts'
import { MOST_LENT } from './copiedPictures.ts'

const name = z.string().refine(isAssetName)
const client = z.string().min(1).max(40)

/** A picture that a window copied and other windows can get at only where it lends it. */
const lent = z.strictObject({ name, bytes: z.instanceof(Uint8Array) })

/** Which pictures were copied: of the article of an id, or of none, and then the bytes of those that are lent. */
export const copiedInput = z.strictObject({
  client,
  id: z.string().max(80).refine(isArticleId).nullable(),
  names: z.array(name).max(10_000),
  lent: z
    .array(lent)
    .max(10_000)
    .refine((all) => all.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) <= MOST_LENT)
    .optional(),
})

/** Which of the pictures that a window lent is asked for. */
export const lentInput = z.strictObject({ client, name })
