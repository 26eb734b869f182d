import { isMacOS } from '@tiptap/core'
import type { ReactElement, ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { keysText } from '../../ui/keysText.ts'

interface HintProps {
  readonly text: string
  readonly keys?: string | undefined
  readonly children: ReactElement
}

/** In milliseconds before a hint shows under a resting pointer. */
const PATIENCE = 600

/** Says the name and the keys of a tool under the pointer or the focus. */
export function Hint({ text, keys, children }: HintProps): ReactNode {
  return (
    <TooltipTrigger delay={PATIENCE} closeDelay={80}>
      {children}
      <Tooltip className="tool-hint" offset={6}>
        {text}
        {keys === undefined ? null : <kbd>{keysText(keys, isMacOS())}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
