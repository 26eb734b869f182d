import { useState } from 'react'
import { Panel, type PanelProps } from 'react-resizable-panels'

/**
 * A column as large as it was kept when it was put up. The size that is kept while it stands is the one it has: told to the panel as its first, it
 * would end a drag that has just begun.
 */
export function KeptPanel({ defaultSize, ...panel }: PanelProps) {
  const [first] = useState(defaultSize)
  return <Panel {...panel} {...(first === undefined ? {} : { defaultSize: first })} />
}
