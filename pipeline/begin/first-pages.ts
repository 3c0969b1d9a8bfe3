import { NOT_RELEASED } from '../../schema/dataset.ts'
import { inLanguage } from '../../schema/flat-labels.ts'
import type { Labels } from '../../schema/labels.ts'
import { PAGE_NAMES, PAGES, type PageName } from '../../schema/pages.ts'
import { fileOf, SHEETS, sheetsIn } from '../../schema/sheets.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { writeCsv } from '../canonical/csv.ts'
import { type NotePart, writeNote } from '../canonical/note.ts'
import { inEach } from '../languages/in-each.ts'
import type { Answers, Named } from './answer-readers.ts'
import { commented } from './commented.ts'

/**
 * The sources of a review that has just begun, by path: what was answered, and every other part of each page with what it asks. Bars and scenarios are the usual
 * ones, because they are to be declared before there are numbers; nothing else is made up.
 */
export function firstPages(answers: Answers): Map<string, string> {
  const pages: Record<PageName, NotePart[]> = {
    protocol: [withAllParts('protocol', protocolOf(answers))],
    codebook: codebookOf(answers),
    form: [part(1, 'Form')],
    analysis: [withAllParts('analysis', analysisOf(answers))],
    claims: [part(1, 'Claims')],
    reviewFindings: [part(1, 'Review findings')],
    dataset: [withAllParts('dataset', datasetOf(answers))],
  }
  return new Map([
    ...PAGE_NAMES.map((name): [string, string] => [
      PAGES[name].file,
      writeNote(commented(name, pages[name], answers.languages)),
    ]),
    ...sheetsIn('review').flatMap((name): [string, string][] =>
      'optional' in SHEETS[name] ? [] : [[fileOf(name), writeCsv(Object.keys(SHEETS[name].columns.shape), [])]],
    ),
  ])
}

function protocolOf({ languages, title, question, window, people, coders }: Answers): NotePart {
  const [coded = '', ...others] = languages
  const read = inEach(languages, ({ begin }) => begin.nothing_read)
  const coder = (letter: string) =>
    part(3, letter, [
      ['kind', 'person'],
      ['read', read[coded] ?? ''],
      ...others.map((tag): Bullet => [inLanguage('read', tag), read[tag] ?? '']),
    ])
  return part(
    1,
    'Protocol',
    [],
    [
      part(2, 'Review', [
        ...labelled('labels', title),
        ...labelled('question', question),
        ['languages', languages.join('; ')],
        ['coded_in', coded],
      ]),
      part(2, 'Window', Object.entries(window)),
      part(
        2,
        'Regions',
        [],
        [
          part(3, 'anywhere', [
            ...labelled(
              'labels',
              inEach(languages, ({ begin }) => begin.anywhere),
            ),
            ['countries', 'any-other'],
          ]),
        ],
      ),
      part(
        2,
        'People',
        [],
        people.map(one => entry(3, one)),
      ),
      part(2, 'Coders', [], coders.map(coder)),
    ],
  )
}

/** Nothing is released yet, and what nobody was asked is said to be unsaid. */
function datasetOf({ languages, title, question, licence, creators }: Answers): NotePart {
  const [coded = '', ...others] = languages
  const unsaid = inEach(languages, ({ begin }) => begin.not_said)
  const told = (key: string): Bullet[] => [
    [key, unsaid[coded] ?? ''],
    ...others.map((tag): Bullet => [inLanguage(key, tag), unsaid[tag] ?? '']),
  ]
  const bullets: Bullet[] = [
    ...labelled('title', title),
    ...labelled('description', question),
    ['keywords', title[coded] ?? ''],
    ['licence', licence],
    ['version', '0.1.0'],
    ['released', NOT_RELEASED],
    ...told('funding'),
    ...told('interests'),
  ]
  const by = creators.map(({ name, kind }) => part(3, name, [['kind', kind]]))
  return part(1, 'Dataset', [], [part(2, 'About', bullets), part(2, 'Creators', [], by)])
}

function codebookOf({ languages, title, people, effect_on, effect_wanted, themes }: Answers): NotePart[] {
  const bullets: Bullet[] = [
    ...labelled('labels', title),
    ['population', people[0]?.id ?? ''],
    ...labelled('effect_on', effect_on),
    ['effect_wanted', effect_wanted],
    ['counted', 'yes'],
  ]
  const [coded = '', ...others] = languages
  const rule = inEach(languages, ({ begin }, tag) => begin.how_to_code({ effect: effect_on[tag] ?? '' }))
  const howToCode: NotePart = {
    ...part(2, typedKey('how_to_code')),
    blocks: [
      { kind: 'paragraph', text: rule[coded] ?? '' },
      ...others.map(tag => ({ kind: 'bullet' as const, text: `${typedKey(tag)}: ${rule[tag]}` })),
    ],
  }
  return [
    howToCode,
    part(
      1,
      'Scheme: main',
      bullets,
      themes.map(one => entry(2, one)),
    ),
  ]
}

function analysisOf({ languages }: Answers): NotePart {
  const scenario = (id: 'strict' | 'loose', readings: string, evidence: string) =>
    part(3, id, [
      ...labelled(
        'labels',
        inEach(languages, ({ begin }) => begin[id]),
      ),
      ['readings', readings],
      ['evidence', evidence],
    ])
  const bars = { least_studies: '3', times_opposite: '3', frequent_from: '25', direction_from: '70' }
  return part(
    1,
    'Analysis',
    [],
    [
      part(2, 'Conclusions', Object.entries(bars)),
      part(
        2,
        'Scenarios',
        [],
        [scenario('strict', 'every-reader', 'own'), scenario('loose', 'any-reader', 'own; loose')],
      ),
    ],
  )
}

type Bullet = [key: string, value: string]

function part(
  depth: number,
  heading: string,
  bullets: readonly Bullet[] = [],
  parts: readonly NotePart[] = [],
): NotePart {
  const blocks = bullets.map(([key, value]) => ({ kind: 'bullet' as const, text: `${typedKey(key)}: ${value}` }))
  return { depth, heading, blocks, parts }
}

function entry(depth: number, { id, labels }: Named): NotePart {
  return part(depth, id, labelled('labels', labels))
}

function labelled(key: string, labels: Labels): Bullet[] {
  return Object.entries(labels).map(([tag, text]) => [inLanguage(key, tag), text])
}

/** The page with a heading for each of its parts, in their order, also where nothing stands under it yet. */
function withAllParts(name: 'protocol' | 'analysis' | 'dataset', page: NotePart): NotePart {
  const names = Object.keys(PAGES[name].outline.parts).map(typedKey)
  return { ...page, parts: names.map(heading => page.parts.find(one => one.heading === heading) ?? part(2, heading)) }
}
