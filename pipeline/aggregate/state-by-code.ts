import type { Finding, Study } from '../../schema/settled.ts'
import { VOICE, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import { caveats } from '../languages/en/caveats.ts'
import { populationOf, voiceOf } from '../review/voice.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { alsoWishes, type Found, foundIn, ownResults, PARTS, voicesDiffer } from './found-in.ts'
import { count, label, list, type Table, text } from './table.ts'
import { voiceLabels } from './voice-labels.ts'

/** What is found of each condition, whatever it does: in how many studies it is lacking, there, asked for, and in how many nobody speaks of it. */
export const stateByCode: Table = {
  name: 'state-by-code',
  row: 'a code and a voice',
  meaning:
    'Every counted study in one of eight parts by what it says is found, so that the parts add up to `n_studies_of`. Of a voice only what is told in it; `population` are the people whom the counted scheme is about, also among others who tell the same. `studies_voices_differ` names studies in which the two voices find different things. The studies that no list of a row names are those where it was not seen. `n_studies_also_wish` are studies in another part that also tell that the condition is asked for.',
  caveat: `${caveats.told} ${caveats.notSeen}`,
  source: 'Rules within a study and voice: the analysis page of the review.',
  key: ['code', 'voice'],
  columns: [
    ...codeColumns,
    text('condition_wanted', { words: ['condition_wanted'] }),
    text('voice', { words: ['voice'] }),
    label('voice_label'),
    count('n_studies_of', 'studies'),
    ...PARTS.map(part => count(columnOfWord('n_studies', part), 'studies')),
    count('n_studies_also_wish', 'studies'),
    ...PARTS.filter(part => part !== 'not-seen').map(part => list(columnOfWord('studies', part))),
    list('studies_also_wish'),
    list('studies_voices_differ'),
  ],
  rows: ({ review, studies, codes, languages }) => {
    const population = populationOf(review)
    return codes.flatMap(one => {
      const told = studies.map(study => toldIn(study, one.code.code, population))
      const differ = told.filter(({ voices }) => differIn(voices)).map(({ id }) => id)
      return wordsOf(VOICE).map(voice => {
        const heard = told.map(({ id, voices }) => heardIn(id, voices[voice]))
        const inPart = (part: Found) => heard.filter(({ found }) => found === part)
        const wish = heard.filter(({ wishes }) => wishes)
        const idsOf = (some: readonly Heard[]) => some.map(({ id }) => id)
        const behind = (some: readonly Heard[]) => some.flatMap(one => one.behind)
        return {
          cells: {
            ...codeCells(one),
            condition_wanted: one.code.wanted,
            voice,
            voice_label: voiceLabels(voice, review, languages),
            n_studies_of: studies.length,
            ...byPart('n_studies', part => inPart(part).length),
            n_studies_also_wish: wish.length,
            ...byPart('studies', part => idsOf(inPart(part))),
            studies_also_wish: idsOf(wish),
            studies_voices_differ: differ,
          },
          behind: behind(heard),
          behindOf: {
            ...byPart('n_studies', part => behind(inPart(part))),
            ...byPart('studies', part => behind(inPart(part))),
            n_studies_also_wish: behind(wish),
          },
        }
      })
    })
  },
}

/** What one study has of one code, in each voice. */
interface Told {
  id: string
  voices: Readonly<Record<WordIn<'voice'>, readonly Finding[]>>
}

function toldIn({ id, findings }: Study, code: string, population: ReadonlySet<string>): Told {
  const all = findings.filter(one => one.code === code)
  const [own, others] = [
    all.filter(one => voiceOf(one, population) === 'population'),
    all.filter(one => voiceOf(one, population) !== 'population'),
  ]
  const voices: Told['voices'] = { population: own, 'others-or-unclear': others, all }
  return { id, voices }
}

/** What one study says of one code in one voice. */
interface Heard {
  id: string
  found: Found
  wishes: boolean
  behind: readonly string[]
}

function heardIn(id: string, findings: readonly Finding[]): Heard {
  return { id, found: foundIn(findings), wishes: alsoWishes(findings), behind: behindOf(findings) }
}

function differIn(voices: Told['voices']): boolean {
  return voicesDiffer(foundIn(voices.population), foundIn(voices['others-or-unclear']))
}

/** Where there are results they decide, and the advice beside them stands behind nothing. */
function behindOf(findings: readonly Finding[]): string[] {
  const own = ownResults(findings)
  return (own.length > 0 ? own : findings).map(one => one.finding_id)
}

function byPart<Name extends string, T>(name: Name, value: (part: Found) => T): Record<string, T> {
  return Object.fromEntries(PARTS.map(part => [columnOfWord(name, part), value(part)]))
}
