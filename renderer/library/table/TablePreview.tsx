import { useEffect, useRef, useState } from 'react'
import { FileText } from 'lucide-react'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import { loadDrawing } from '../../editor/formula/loadDrawing.ts'
import type { TableRow } from '../../../src/library/table/tableRow.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { DESKTOP, fitPage } from '../../preview/fitPage.ts'
import { frameHeight } from '../../preview/frameHeight.ts'
import { createPictureBook } from '../../preview/pictureBook.ts'
import { previewHtml } from '../../preview/previewHtml.ts'
import { SwapFrame } from '../../preview/SwapFrame.tsx'
import { useWidth } from '../../preview/useWidth.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import styles from './table.module.css'

function hasFormula({ type, content }: NodeJson): boolean {
  return type === 'formula' || content?.some(hasFormula) === true
}

/** How long the cursor rests on an article before it is read, in milliseconds. */
const RESTS = 150

/** The page of the article under the cursor, as it is saved; and the way to it. */
export function TablePreview({ row, onOpen }: { readonly row: TableRow | null; readonly onOpen: () => void }) {
  const t = useTranslate()
  const { bridge, notices } = useServices()
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage)
  const fit = fitPage('desktop', width, DESKTOP)
  const [page, setPage] = useState<{ id: string; html: string; heightAt: (width: number) => number } | null>(null)
  const id = row?.row.damaged === true ? undefined : row?.row.id
  const version = `${row?.row.modifiedAt ?? ''} ${JSON.stringify(row?.metadata ?? null)}`

  useEffect(() => {
    if (id === undefined) return undefined
    let gone = false
    const rest = setTimeout(() => {
      void bridge['library.read']({ id }).then((answer) => {
        if (gone) return
        if (!answer.ok) return void notices.getState().showError(answer.error, 'tablePreview')
        const { article } = answer.value
        const show = () => {
          if (gone) return
          const html = previewHtml(article, PAGE_PROFILE, 'page', book.urlOf)
          setPage({ id, html, heightAt: (wide) => frameHeight(article, 'page', wide) })
        }
        const book = createPictureBook(bridge, id, show)
        show()
        if (hasFormula(article.document)) void loadDrawing().then(show)
      })
    }, RESTS)
    return () => {
      gone = true
      clearTimeout(rest)
    }
  }, [bridge, notices, id, version])

  return (
    <aside className={styles.preview} aria-label={t('table.preview')}>
      <div className={styles.previewHead}>
        <strong title={row?.metadata.title}>{row?.metadata.title ?? t('table.preview')}</strong>
        <Button variant="plain" isDisabled={id === undefined} onPress={onOpen}>
          {t('table.openArticle')}
        </Button>
      </div>
      {/* The frame is as high as its page: this is what scrolls, by the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls must take the focus */}
      <div ref={stage} role="region" aria-label={t('preview.form.page')} tabIndex={0} className={styles.previewStage}>
        {id === undefined ? (
          <EmptyState icon={<FileText aria-hidden />} title={t('table.preview.none')} />
        ) : page?.id !== id ? (
          <Spinner label={t('preview.making')} />
        ) : (
          <SwapFrame
            key={id}
            title={t('preview.frame.page')}
            html={page.html}
            width={fit.width}
            height={page.heightAt(fit.width)}
            scale={fit.scale}
          />
        )}
      </div>
    </aside>
  )
}
