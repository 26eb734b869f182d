import { Crop, ImageUp, TextAlignCenter, TextAlignEnd, TextAlignStart, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Group } from 'react-aria-components'
import { holdLeaf } from '../leaf.ts'
import { usePaperTools } from '../PaperContext.ts'
import { afterDialog } from '../../ui/afterDialog.ts'
import { act } from '../toolbar/act.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import { ToolMenu } from '../toolbar/ToolMenu.tsx'
import { GroupTools } from '../figureGroup/GroupTools.tsx'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { addPictures } from './addPictures.ts'
import { canCut } from './canCut.ts'
import { changeFigure, deleteFigure } from './changeFigure.ts'
import { choosePictures } from './choosePictures.ts'
import { CropDialog } from './CropDialog.tsx'
import type { FigureAttributes } from './figureAttributes.ts'
import { FigureField } from './FigureField.tsx'
import { onCutAsked, onReplaceAsked, onStripAsked } from './stripAsked.ts'
import { readFigure } from './readFigure.ts'
import './figureStrip.css'

const WIDTHS = [null, 100, 75, 50, 33] as const
const PLACES = [
  { id: 'left', label: 'editor.figure.left', icon: TextAlignStart },
  { id: 'center', label: 'editor.figure.center', icon: TextAlignCenter },
  { id: 'right', label: 'editor.figure.right', icon: TextAlignEnd },
] as const

/** What can be said of the active figure: alternative text, credit, width, place. Stands above the figure; Alt+Enter goes into it. */
export function FigureStrip(): ReactNode {
  const tools = usePaperTools()
  const { editor, host, translate } = tools
  const figure = useSnapshot(readFigure)
  const strip = useRef<HTMLDivElement>(null)
  const [cutting, setCutting] = useState<string | null>(null)
  const { pos, changes } = figure

  // CSS anchors the strip to the figure that carries this name, so that nothing runs while the paper scrolls.
  useEffect(() => {
    const element = pos === null ? null : editor.view.nodeDOM(pos)
    if (!(element instanceof HTMLElement)) return
    element.classList.add('is-active')
    return () => element.classList.remove('is-active')
  }, [editor, pos, changes])
  // Asked for in the moment before it stands there, it takes the focus when it does.
  const asked = useRef(false)
  useEffect(() => {
    const enter = (): void => {
      const field = strip.current?.querySelector('input')
      asked.current = !field
      field?.focus()
    }
    if (asked.current) enter()
    return onStripAsked(editor, enter)
  }, [editor, pos])

  const change = (attrs: Partial<FigureAttributes>): void => {
    changeFigure(attrs)(editor.state, (tr) => editor.view.dispatch(tr))
  }
  const replace = async (): Promise<void> => {
    const isHere = holdLeaf(editor)
    const [asset] = await addPictures(await choosePictures(false), host, isHere)
    if (asset !== undefined && isHere()) await act(tools, () => change({ asset: asset.name, remote: '' }), true)
  }
  // By the menu of the picture.
  useEffect(() => {
    const stops = [onReplaceAsked(editor, () => void replace()), onCutAsked(editor, () => setCutting(figure.asset))]
    return () => stops.forEach((stop) => void stop())
  })

  if (pos === null || !editor.isEditable) return null
  const cut = async (
    file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null,
  ): Promise<void> => {
    const isHere = holdLeaf(editor)
    const asset = file === null ? null : await host.addAsset(file)
    setCutting(null)
    afterDialog(() => {
      if (asset !== null && isHere()) void act(tools, () => change({ asset: asset.name, remote: '' }), true)
    })
  }
  const width = (value: number | null) => (value === null ? translate('editor.figure.ownWidth') : `${value}%`)
  const back = (): void => editor.view.focus()
  return (
    <Group ref={strip} className="figure-strip" aria-label={translate('editor.figure.strip')}>
      <FigureField
        label={translate('editor.figure.alt')}
        hint={translate('editor.figure.altHint')}
        value={figure.alt}
        longest={500}
        onChange={(alt) => change({ alt })}
        onLeave={back}
      />
      <FigureField
        label={translate('editor.figure.credit')}
        hint={translate('editor.figure.creditHint')}
        value={figure.credit}
        longest={200}
        onChange={(credit) => change({ credit })}
        onLeave={back}
      />
      <GroupTools>
        <ToolMenu
          label="editor.figure.width"
          choice="one"
          value={width(figure.width)}
          face={<span>{width(figure.width)}</span>}
          items={WIDTHS.map((value) => ({
            id: String(value),
            label: value === null ? 'editor.figure.ownWidth' : `editor.figure.width${value}`,
            selected: value === figure.width,
          }))}
          onChoose={(id) => change({ width: id === 'null' ? null : Number(id) })}
        />
        {PLACES.map(({ id, label, icon }) => (
          <ToolButton
            key={id}
            label={label}
            icon={icon}
            pressed={figure.align === id}
            onPress={() => change({ align: id })}
          />
        ))}
      </GroupTools>
      {!canCut(figure.asset, host) ? null : (
        <ToolButton label="editor.figure.crop" icon={Crop} onPress={() => setCutting(figure.asset)} />
      )}
      <ToolButton label="editor.figure.replace" icon={ImageUp} onPress={() => void replace()} />
      {cutting === null ? null : <CropDialog asset={cutting} onDone={(file) => void cut(file)} />}
      <ToolButton
        label="editor.figure.delete"
        icon={Trash2}
        onPress={() => void act(tools, () => deleteFigure(editor.state, (tr) => editor.view.dispatch(tr)), true)}
      />
    </Group>
  )
}
