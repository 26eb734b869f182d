import { baiduIds } from './baiduIds.ts'
import type { Family } from './family.ts'
import { jsonLd } from './jsonLd.ts'
import { metaNames } from './metaNames.ts'
import { openGraph } from './openGraph.ts'
import { people } from './people.ts'
import { portals } from './portals.ts'
import { trs } from './trs.ts'
import { wechat } from './wechat.ts'

/** All families, in the order in which they are asked: what is made for one field before what serves many. */
export const FAMILIES: readonly Family[] = [wechat, baiduIds, people, trs, portals, jsonLd, metaNames, openGraph]
