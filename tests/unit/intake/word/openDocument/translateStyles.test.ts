import { expect, it } from 'vitest'
import { translateStyles } from '../../../../../src/intake/word/openDocument/translateStyles.ts'
import { readStyles } from '../../../../../src/intake/word/styles/readStyles.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import { ODT_ROOT } from '../../../../helpers/word/odt.ts'

it('are known by the names that people see, and take over from the styles they are based on', () => {
  const common = `<x ${ODT_ROOT}>
    <style:default-style style:family="paragraph"><style:text-properties style:font-size-asian="10.5pt"/></style:default-style>
    <style:style style:name="Standard" style:family="paragraph"/>
    <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="Quotations" style:family="paragraph"/><style:style style:name="小标宋_20_二" style:family="paragraph"/>
    <style:style style:name="Frame" style:family="graphic"/></x>`
  const own = `<x ${ODT_ROOT}>
    <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"><style:paragraph-properties fo:text-align="center" fo:text-indent="0.74cm" fo:margin-left="1cm"/></style:style></x>`
  const styles = readStyles(translateStyles([parseXml(common), parseXml(own)]))
  expect(styles.defaults.size).toBe(21)
  expect(styles.paragraph(undefined).id).toBe('Standard')
  expect(styles.paragraph('Quotations').role).toBe('quote')
  expect(styles.paragraph('P1')).toMatchObject({
    heading: 2,
    paragraph: { align: 'center', first: 420, left: 567, outline: 1 },
    run: { bold: true },
  })
})
