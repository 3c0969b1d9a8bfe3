import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { type SvgWriter, svgTree } from '../../pipeline/emit/svg-tree.ts'

/** What is taken down of a drawing, as text. */
function takenDown(tell: (writer: SvgWriter) => void): string {
  const { writer, drawn } = svgTree('chart')
  tell(writer)
  return drawn.map(node => toHtml(node, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true })).join('')
}

describe('a drawing is taken down', () => {
  test('with what all shapes of a group have in common once, on the group', () => {
    const drawn = takenDown(writer => {
      writer.open('g', { class: 'marks' })
      for (const fill of ['#111', '#111', '#222']) writer.open('path', { d: 'M0,0h1', fill, stroke: '#999' }).close()
      writer.close()
    })
    expect(drawn).toBe(
      '<g fill="#111" stroke="#999"><path d="M0,0h1"/><path d="M0,0h1"/><path d="M0,0h1" fill="#222"/></g>',
    )
  })

  test('without what one shape of a group alone has, which the others would inherit', () => {
    const drawn = takenDown(writer => {
      writer.open('g')
      writer.open('path', { d: 'M0,0h1', fill: '#111' }).close()
      writer.open('path', { d: 'M0,0h1', stroke: '#999' }).close()
      writer.close()
    })
    expect(drawn).toBe('<path d="M0,0h1" fill="#111"/><path d="M0,0h1" stroke="#999"/>')
  })

  test('to a hundredth of a pixel, halves away from nought, as far on both sides', () => {
    const drawn = takenDown(writer => {
      writer.open('path', { d: 'M-8.0625,8.0625h16.125v-1.5e-7Z', transform: 'translate(0.125,74.2083)', fill: '#111' })
      writer.close()
    })
    expect(drawn).toBe('<path d="M-8.06,8.06h16.13v-1.5e-7Z" transform="translate(0.13,74.21)" fill="#111"/>')
  })

  test('with a circle where two arcs make one, and with other arcs as they are', () => {
    const arcs = 'M7.5826,0A7.5826,7.5826,0,1,1,-7.5826,0A7.5826,7.5826,0,1,1,7.5826,0'
    const half = 'M2,0A2,2,0,1,1,-2,0'
    const drawn = takenDown(writer => {
      writer.open('path', { d: arcs, transform: 'translate(34.641,40.5)', fill: '#111', 'stroke-width': 2 }).close()
      writer.open('path', { d: arcs, fill: '#222' }).close()
      writer.open('path', { d: arcs, transform: 'translate(1,2) rotate(45)', fill: '#333' }).close()
      writer.open('path', { d: half, transform: 'translate(1,2)', fill: '#444' }).close()
    })
    const rounded = arcs.replaceAll('7.5826', '7.58')
    expect(drawn).toBe(
      '<circle cx="34.64" cy="40.5" r="7.58" fill="#111" stroke-width="2"/>' +
        '<circle cx="0" cy="0" r="7.58" fill="#222"/>' +
        `<path d="${rounded}" transform="translate(1,2) rotate(45)" fill="#333"/>` +
        `<path d="${half}" transform="translate(1,2)" fill="#444"/>`,
    )
  })

  test('with a line of text where it stands, and one of several lines or turned as it was moved', () => {
    const told = { transform: 'translate(4,5)', fill: '#111', 'text-anchor': 'start', 'font-weight': 'normal' }
    expect(takenDown(writer => writer.open('text', told).text('a < b').close())).toBe(
      '<text x="4" y="5" fill="#111">a &#x3C; b</text>',
    )
    expect(
      takenDown(writer =>
        writer
          .open('text', { ...told, transform: 'translate(4,5) rotate(-45)' })
          .text('a')
          .close(),
      ),
    ).toContain('transform="translate(4,5) rotate(-45)"')
    expect(takenDown(writer => writer.open('text', told).open('tspan').text('a').close().close())).toContain(
      'transform="translate(4,5)"',
    )
  })

  test('without what nobody sees, unless it says something when pointed at', () => {
    const bare = { d: 'M0,0h1' }
    const drawn = takenDown(writer => {
      writer.open('path', bare).close()
      writer.open('path', { ...bare, fill: 'none' }).close()
      writer.open('path', { d: '', fill: '#111' }).close()
      writer.open('path', { ...bare, fill: '#111', display: 'none' }).close()
      writer.open('path', { ...bare, fill: '#111', opacity: 0 }).close()
      writer.open('path', { ...bare, fill: '#111', opacity: 0, 'aria-label': 'a: 1' }).close()
    })
    expect(drawn).toBe('<path d="M0,0h1" fill="#111" opacity="0"><title>a: 1</title></path>')
  })

  test('with ids, and references to them, by the name of the chart', () => {
    const drawn = takenDown(writer => {
      writer.open('g', { 'clip-path': 'url(#clip1)' }).open('path', { d: 'M0,0h1', fill: '#111' }).close().close()
      writer
        .open('defs')
        .open('clipPath', { id: 'clip1' })
        .open('rect', { width: 3, height: 4 })
        .close()
        .close()
        .close()
    })
    expect(drawn).toBe(
      '<g clip-path="url(#chart-clip1)"><path d="M0,0h1" fill="#111"/></g>' +
        '<defs><clipPath id="chart-clip1"><rect width="3" height="4"/></clipPath></defs>',
    )
  })

  test('with links to the report, round shapes that are painted as those beside them', () => {
    const drawn = takenDown(writer => {
      writer.open('g')
      writer.open('a', { href: 'report.html?behind=t/a.1234/n#evidence' })
      writer.open('path', { d: 'M0,0h1', fill: '#111' }).close().close()
      writer.open('path', { d: 'M1,0h1', fill: '#111' }).close()
      writer.open('a', { href: 'report.html?behind=t/b/n#evidence' }).open('path', { d: 'M0,0h1' }).close().close()
      writer.close()
    })
    expect(drawn).toBe(
      '<g fill="#111"><a href="report.html?behind=t/a.1234/n#evidence"><path d="M0,0h1"/></a><path d="M1,0h1"/></g>',
    )
  })

  test('as shapes alone, whatever it is told to hold', () => {
    const drawn = takenDown(writer => {
      writer.open('g', { class: 'a', onload: 'alert(1)' }).open('script').text('alert(1)').close()
      writer.open('foreignObject').open('path', { d: 'M0,0h1', fill: '#000' }).close().close()
      writer.open('image', { 'xlink:href': 'https://example.org/a.png' }).close()
      writer.open('a', { href: 'javascript:alert(1)' }).open('text', { fill: '#000' }).text('b').close().close()
      writer.open('path', { d: 'M0,0h1', fill: '#000', style: 'fill: url(x)', onclick: 'alert(1)', tabindex: 0 })
      writer.close().close()
    })
    expect(drawn).toBe('<path d="M0,0h1" fill="#000"/>')
  })
})
