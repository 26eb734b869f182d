import { useEffect, useRef, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './Tabs.module.css'

/** One tab and what it shows. */
export interface TabEntry<K extends string> {
  readonly id: K
  readonly label: string
  readonly content: ReactNode
}

/** Props of a row of tabs. */
export interface TabsProps<K extends string> {
  /** what the tabs choose between, for those who cannot see them */
  readonly label: string
  readonly tabs: readonly TabEntry<K>[]
  readonly selected: K
  readonly onSelect: (id: K) => void
}

/** A row of tabs over one panel that fills the rest. */
export function Tabs<K extends string>({ label, tabs, selected, onSelect }: TabsProps<K>) {
  const list = useRef<HTMLDivElement>(null)
  // Clear of the edge that fades; a tab that was pressed there is otherwise left half in it.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [selected])
  return (
    <AriaTabs className={styles.tabs ?? ''} selectedKey={selected} onSelectionChange={(key) => onSelect(key as K)}>
      <TabList ref={list} aria-label={label} className={styles.list ?? ''}>
        {tabs.map(({ id, label: words }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {words}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
