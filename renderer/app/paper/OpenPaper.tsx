import { useCallback, useMemo, type CSSProperties } from 'react'
import { assetUrl } from '../../bridge/desk.ts'
import { WAITING_PAPER } from '../../editor/createEditorHost.ts'
import { Paper } from '../../editor/Paper.tsx'
import { importManuscript } from '../../intake/importManuscript.ts'
import { useArticle } from '../articleStore.ts'
import { useDesk, useServices, useView } from '../deskContext.tsx'
import { runCommand } from '../commands.ts'
import { leaveFullScreen } from '../fullScreen.ts'
import { importFiles } from '../importFiles.ts'
import { keptDrafts } from '../unsent/keptDrafts.ts'
import { paperFindings } from '../../check/paperFindings.ts'
import { useTranslate } from '../useTranslate.ts'
import { articlePictures } from './articlePictures.ts'
import styles from './PaperColumn.module.css'

/** The paper of the open article, tied to its session; without one, an empty paper that waits for it, once the window has had time to make it. */
export function OpenPaper() {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const id = useArticle((state) => state.session?.id ?? '')
  // Taken from its file anew, the same article is another paper.
  const loads = useArticle((state) => state.session?.loads ?? 0)
  const document = useArticle((state) => state.session?.loadedDocument)
  const sharing = useArticle((state) => state.session?.sharing)
  const readOnly = useArticle((state) => state.session?.readOnly ?? true)
  const assets = useArticle((state) => state.session?.assets)
  const actions = useArticle((state) => state.actions)
  const fontSize = useDesk((state) => state.settings.paperFontSize)
  const font = useDesk((state) => state.settings.paperFont)
  const wide = useDesk((state) => state.settings.paperWide)
  const focus = useDesk((state) => state.settings.paperFocus)
  const typewriter = useDesk((state) => state.settings.paperTypewriter)
  const counts = useDesk((state) => state.settings.paperCounts)
  const spelling = useDesk((state) => state.settings.paperSpelling)
  const keys = useDesk((state) => state.settings.keys)
  const trackingOn = useDesk((state) => state.settings.paperTracking)
  const person = useDesk((state) => state.settings.person)
  const by = person || t('comments.nobody')
  const tracking = useMemo(() => ({ on: trackingOn, by }), [trackingOn, by])
  const look = useMemo(() => ({ wide, focus, typewriter, counts }), [wide, focus, typewriter, counts])
  const tidyNames = useDesk((state) => state.settings.tidy)
  const changeSettings = useDesk((state) => state.changeSettings)
  const urlOf = useCallback((name: string) => assetUrl(id, name), [id])
  const pictures = useMemo(() => articlePictures(services.bridge, id), [services, id])
  const findings = useMemo(() => paperFindings(services), [services])
  const drafts = useMemo(() => keptDrafts(services.unsent, id), [services, id])
  const missing = useCallback(
    (name: string) => assets?.some((asset) => asset.name === name && asset.size === null) ?? false,
    [assets],
  )
  const isPrepared = useView((state) => state.paperPrepared)
  const isOpen = document !== undefined && sharing !== undefined
  if (!isOpen && !isPrepared) return null
  // The same for both, so that the toolbar of the paper that waited need not be drawn anew.
  const shown = { language, look, spelling, tracking, keys }
  return (
    <div className={styles.paper} data-paper-font={font} style={{ '--paper-size': `${fontSize}px` } as CSSProperties}>
      {isOpen ? (
        <Paper
          {...shown}
          articleId={`${id} ${loads}`}
          document={document}
          sharing={sharing}
          left={loads === 1 ? services.left.of(id) : undefined}
          editable={!readOnly}
          onReady={actions.attachPaper}
          onEdited={actions.edited}
          onRested={actions.rested}
          addAsset={actions.addAsset}
          assetUrl={urlOf}
          pictures={pictures}
          drafts={drafts}
          pictureMissing={missing}
          onTrack={() => runCommand('change.track', services)}
          onComment={() => runCommand('view.comments', services)}
          findings={findings}
          onShow={services.view.getState().showTab}
          onEscape={() => leaveFullScreen(services)}
          onSelected={services.view.getState().showSelected}
          tidyNames={tidyNames}
          onTidyNames={(names) => void changeSettings({ tidy: [...names] })}
          onManuscriptFiles={(files) => void importFiles(services, files)}
          onManuscriptText={(text) => void importManuscript(services, { text })}
          onNotice={(key, values) =>
            services.notices.getState().show({ tone: 'news', text: t(key, values), about: 'paper' })
          }
        />
      ) : (
        <Paper {...WAITING_PAPER} {...shown} />
      )}
    </div>
  )
}
