import { useRef } from 'react'
import { Button, Dialog, Heading, Popover } from 'react-aria-components'
import { countDetails, type TextCounts } from '../../../src/article/countDetails.ts'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import { useArticle } from '../articleStore.ts'
import { useView } from '../deskContext.tsx'
import { useTranslate } from '../useTranslate.ts'
import styles from './CountDetails.module.css'
import bar from './StatusBar.module.css'

/** 字 that a reader takes in in a minute, by the usual reckoning. */
const READ_A_MINUTE = 400

const LINES = ['count', 'hanzi', 'marks', 'words', 'characters', 'withSpaces', 'paragraphs'] as const

/** How long the article and what is selected of it are, in the line at the foot; pressed, or by its command, in every way of counting. */
export function CountDetails({ characters }: { readonly characters: number }) {
  const t = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  const selected = useView((state) => state.selected)
  const shown = useView((state) => state.dialog === 'counts')
  const showDialog = useView((state) => state.showDialog)
  const say = (n: number) => n.toLocaleString('en-US')
  return (
    <>
      <Button ref={button} className={bar.view ?? ''} onPress={() => showDialog(shown ? null : 'counts')}>
        {selected === null ? null : <span className={styles.part}>{t('view.selected', { n: say(selected) })}</span>}
        <span className={styles.part}>{t('app.status.characters', { n: say(characters) })}</span>
        <span>{t('view.minutes', { n: Math.max(1, Math.round(characters / READ_A_MINUTE)) })}</span>
      </Button>
      <Popover
        triggerRef={button}
        isOpen={shown}
        onOpenChange={(open) => {
          if (!open) showDialog(null)
        }}
        placement="top end"
        offset={4}
        className={styles.popover ?? ''}
      >
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {t('menu.view.countDetails')}
          </Heading>
          <CountTable />
        </Dialog>
      </Popover>
    </>
  )
}

function CountTable() {
  const t = useTranslate()
  const paper = useArticle((state) => state.actions).paper()
  const all = countDetails(paper === null ? '' : bodyText(paper.getDocument()))
  const words = paper?.selectedText() ?? ''
  const part = words === '' ? null : countDetails(words)
  const cell = (counts: TextCounts, line: (typeof LINES)[number]) => (
    <td className={styles.number}>{counts[line].toLocaleString('en-US')}</td>
  )
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('counts.article')}</th>
            {part === null ? null : <th scope="col">{t('counts.selected')}</th>}
          </tr>
        </thead>
        <tbody>
          {LINES.map((line) => (
            <tr key={line}>
              <th scope="row">{t(`counts.${line}`)}</th>
              {cell(all, line)}
              {part === null ? null : cell(part, line)}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('counts.note')}</p>
    </>
  )
}
