import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import type { Completion } from '../../src/library/query/completeQuery.ts'
import { useLibrary, useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { isComposing } from '../ui/isComposing.ts'
import { OfferList } from '../ui/OfferList.tsx'
import { ConditionsButton } from './conditions/ConditionsButton.tsx'
import styles from './LibraryColumn.module.css'
import { useCompletions } from './useCompletions.ts'

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 }

/** Props of the search field. */
export interface LibrarySearchProps {
  /** lies below the 审核台, which has a field of its own */
  readonly isCovered?: boolean
}

/**
 * Finds articles while one types, in the query language, and offers how a name or a value goes on: arrows choose, Enter or Tab takes, Escape
 * closes. A word that is still being composed is not searched for, and every key is then the input method's.
 */
export function LibrarySearch({ isCovered = false }: LibrarySearchProps) {
  const t = useTranslate()
  const query = useLibrary((state) => state.query)
  const find = useLibrary((state) => state.find)
  const type = useLibrary((state) => state.type)
  const findRequests = useView((state) => state.findRequests)
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const composing = useRef(false)
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const completions = useCompletions(query, isOpen)
  const shown = isOpen && completions.length > 0

  useEffect(() => {
    if (findRequests === 0) return
    input.current?.focus()
    input.current?.select()
  }, [findRequests])

  function show(open: boolean): void {
    setOpen(open)
    setActive(-1)
  }

  function choose(completion: Completion): void {
    find(completion.query)
    // A name is followed by its values.
    show(completion.query.endsWith(':'))
  }

  function pressed(event: KeyboardEvent): void {
    if (isComposing(event)) return event.stopPropagation()
    const step = STEPS[event.key]
    const chosen = completions[active]
    if (step !== undefined && completions.length > 0) {
      setActive(movedActive(shown ? active : -1, step, completions.length))
      setOpen(true)
    } else if (event.key === 'Escape' && shown) show(false)
    else if ((event.key === 'Enter' || event.key === 'Tab') && shown && chosen !== undefined) choose(chosen)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div ref={box} className={styles.searchBox}>
      <div
        role="presentation"
        onKeyDownCapture={pressed}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          find((event.target as HTMLInputElement).value)
          show(true)
        }}
      >
        <SearchField
          aria-label={t('library.find')}
          value={query}
          onChange={(value) => {
            if (composing.current) return type(value)
            find(value)
            show(value !== '')
          }}
          className={styles.search ?? ''}
        >
          <Search aria-hidden />
          <Input
            ref={input}
            className={styles.searchInput ?? ''}
            placeholder={t('library.findHint')}
            spellCheck={false}
            autoComplete="off"
            aria-autocomplete="list"
            aria-controls={shown ? listId : undefined}
            aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
            onBlur={() => show(false)}
          />
          {query === '' ? null : (
            <Button aria-label={t('library.clear')} className={styles.clear ?? ''}>
              <X aria-hidden />
            </Button>
          )}
        </SearchField>
        {shown ? (
          <OfferList
            id={listId}
            input={input}
            offers={completions.map(({ label }) => label)}
            active={active}
            name={{ 'aria-label': t('library.completions') }}
            offset={4}
            onChoose={(index) => {
              const completion = completions[index]
              if (completion !== undefined) choose(completion)
            }}
            onOpenChange={show}
          />
        ) : null}
      </div>
      <div className={styles.conditions}>
        <ConditionsButton below={box} isCovered={isCovered} />
      </div>
    </div>
  )
}

/** The next choice, round the ends; from none to the first or to the last. */
function movedActive(active: number, step: number, count: number): number {
  return active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count
}
