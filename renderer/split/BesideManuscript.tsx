import { useMemo } from 'react'
import type { Manuscript } from '../../src/intake/manuscript.ts'
import { useServices } from '../app/deskContext.tsx'
import { tellCopied } from '../app/paper/tellCopied.ts'
import { usePictureAddresses } from '../intake/review/usePictureAddresses.ts'
import { lendable } from './lendable.ts'
import { BesidePaper } from './BesidePaper.tsx'

interface BesideManuscriptProps {
  readonly name: string
  readonly manuscript: Manuscript
}

/** A manuscript beside the paper, as our own intake reads it: words and pictures, nothing run and nothing fetched. */
export function BesideManuscript({ name, manuscript }: BesideManuscriptProps) {
  const { bridge } = useServices()
  const urlOf = usePictureAddresses(manuscript.pictures)
  const { document, assets, pictures = [] } = manuscript
  const known = assets.map((asset) =>
    pictures.some((picture) => picture.name === asset.name) ? asset : { ...asset, size: null },
  )
  const source = useMemo(
    () => ({
      of: name,
      bytes: (wanted: string) =>
        Promise.resolve((manuscript.pictures ?? []).find((each) => each.name === wanted)?.bytes ?? null),
      copied: (names: readonly string[], isDragged = false) =>
        tellCopied(bridge, null, names, isDragged ? [] : lendable(manuscript.pictures ?? [], names)),
    }),
    [name, manuscript, bridge],
  )
  return <BesidePaper name={name} document={document} assets={known} assetUrl={urlOf} pictures={source} />
}
