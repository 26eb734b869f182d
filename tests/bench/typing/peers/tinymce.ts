import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/plugins/link'
import 'tinymce/plugins/lists'
import 'tinymce/plugins/searchreplace'
import 'tinymce/plugins/table'
import 'tinymce/skins/ui/oxide/skin.css'
import 'tinymce/themes/silver'
import { asHtml } from './asHtml.ts'
import { middleOfElement } from './middleOfElement.ts'
import type { OpenPeer } from './peer.ts'

/** TinyMCE with a usual toolbar, in the page itself, so that its keys are seen as those of the others. */
export const openPeer: OpenPeer = async (root, paragraphs) => {
  root.style.overflow = 'auto'
  const place = document.createElement('div')
  place.innerHTML = asHtml(paragraphs)
  root.replaceChildren(place)
  const [editor] = await tinymce.init({
    target: place,
    inline: true,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    plugins: 'lists table link searchreplace',
    toolbar: 'blocks bold italic link bullist table undo',
  })
  const { node, offset } = middleOfElement(editor!.getBody())
  editor!.focus()
  editor!.selection.setCursorLocation(node, offset)
  node.parentElement?.scrollIntoView({ block: 'center' })
  const { searchreplace } = editor!.plugins
  return {
    body: editor!.getBody(),
    close: () => editor!.remove(),
    tools: {
      find: (text) => searchreplace.find(text),
      next: () => searchreplace.next(),
      replaceAll: (by) => searchreplace.replace(by, true, true),
    },
  }
}
