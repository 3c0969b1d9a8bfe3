import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Review } from '../../../schema/settled.ts'
import type { TableRows } from '../../aggregate/table.ts'
import type { DrawnChart } from '../draw-charts.ts'
import { behindLinks } from './behind.ts'
import { both } from './both.ts'
import { evidenceData } from './evidence-data.ts'
import { evidenceRows, evidenceSources } from './evidence-rows.ts'
import { head, type PageFiles, scriptData } from './head.ts'
import { type Material, materialOf } from './material.ts'
import { agreement, agreementTitle } from './sections/agreement.ts'
import { cite } from './sections/cite.ts'
import { claims } from './sections/claims.ts'
import { confidence } from './sections/confidence.ts'
import { elsewhere } from './sections/elsewhere.ts'
import { evaluations } from './sections/evaluations.ts'
import { evidence } from './sections/evidence.ts'
import { gaps } from './sections/gaps.ts'
import { methods } from './sections/methods.ts'
import { screening } from './sections/screening.ts'
import { soughtThemes } from './sections/sought.ts'
import { studies } from './sections/studies.ts'
import { themes } from './sections/themes.ts'
import { top } from './sections/top.ts'
import { type Both, LANGUAGES, WORDS } from './words.ts'

/** A part of the page, and what the contents call it. */
interface Part {
  title: Both
  section: Element
}

/**
 * The whole review as one page: both languages, every number with its findings, every finding with its passage and page; no network.
 *
 * It is built as a tree and written once, so that text from a note is text whatever it holds.
 */
export function reportHtml(
  review: Review,
  tables: readonly TableRows[],
  charts: readonly DrawnChart[],
  files: PageFiles,
): string {
  return pageOf(materialOf(review, tables, charts), files)
}

export function pageOf(material: Material, files: PageFiles): string {
  const rows = evidenceRows(material)
  const sources = evidenceSources(material.review)
  const parts: Part[] = [
    { title: WORDS.answer, section: top(material) },
    ...named(WORDS.claims, claims(material)),
    ...named(WORDS.themes, [themes(material)]),
    ...named(WORDS.gaps, [gaps(material)]),
    ...soughtThemes(material),
    ...named(WORDS.evaluations, evaluations(material)),
    ...named(WORDS.elsewhere, elsewhere(material)),
    ...named(WORDS.confidence, confidence(material)),
    ...named(agreementTitle(material), [agreement(material)]),
    ...named(WORDS.methods, [methods(material)]),
    ...named(WORDS.screening, screening(material)),
    ...named(WORDS.studies, [studies(material)]),
    ...named(WORDS.evidence, [evidence(material, rows, sources)]),
    ...named(WORDS.cite, [cite(material)]),
  ]
  const main: Root = {
    type: 'root',
    children: [
      h(
        'main',
        { id: 'main' },
        parts.map(part => part.section),
      ),
    ],
  }
  const data = evidenceData(material, rows, sources, behindLinks(main, material.tables, rows))
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: LANGUAGES[0], dataLanguages: LANGUAGES.join(' ') }, [
        head(material, files),
        h('body', [
          h('a', { className: ['skip'], href: '#main' }, both(WORDS.skip)),
          languages(),
          h('div', { className: ['page'] }, [contents(parts), ...main.children.filter(isElement)]),
          h('script', { type: 'application/json', id: 'evidence-data' }, scriptData(data)),
        ]),
      ]),
    ],
  }
  return `${toHtml(page, { closeEmptyElements: true, omitOptionalTags: true, preferUnquoted: true, quoteSmart: true, collapseEmptyAttributes: true })}\n`
}

function named(title: Both, sections: readonly Element[]): Part[] {
  return sections.map(section => ({ title, section }))
}

/** Two radio buttons; the style sheet does the rest. Each name stands in its own language. */
function languages(): Element {
  const names = { da: 'Dansk', en: 'English' }
  return h('header', { className: ['bar'] }, [
    h('fieldset', [
      h('legend', both(WORDS.language)),
      ...LANGUAGES.map(language =>
        h('label', { className: ['as-written'], lang: language }, [
          h('input', {
            type: 'radio',
            name: 'lang',
            id: `lang-${language}`,
            value: language,
            checked: language === LANGUAGES[0],
          }),
          ` ${names[language]}`,
        ]),
      ),
    ]),
  ])
}

function contents(parts: readonly Part[]): Element {
  return h('nav', { ariaLabelledBy: 'contents' }, [
    h('p', { id: 'contents' }, both(WORDS.contents)),
    h(
      'ol',
      parts.map(({ title, section }) => h('li', [h('a', { href: `#${String(section.properties.id)}` }, both(title))])),
    ),
  ])
}

function isElement(node: Root['children'][number]): node is Element {
  return node.type === 'element'
}
