import type { ReactNode, RefObject } from 'react'
import { AskedPopover } from '../toolbar/AskedPopover.tsx'
import { SymbolGrid } from './SymbolGrid.tsx'
import { onSymbolsAsked } from './symbolsAsked.ts'
import './symbols.css'

/** The special characters, below the cursor; opened by their command. */
export function SymbolPopover({ anchor }: { readonly anchor: RefObject<HTMLElement | null> }): ReactNode {
  return (
    <AskedPopover anchor={anchor} onAsked={onSymbolsAsked}>
      {(done) => <SymbolGrid onDone={done} />}
    </AskedPopover>
  )
}
