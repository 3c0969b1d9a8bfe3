import { describe, expect, it } from 'vitest'
import { MISSING } from '../../schema/missing.ts'
import { VOCABULARY } from '../../schema/vocabulary.ts'
import { type WordList, wordsOf } from '../../schema/word-list.ts'

/** The closed lists as they were decided, written by hand. A word that is added or taken out must be decided here too. */
const DECIDED: Record<string, string> = {
  STATUS: 'draft included',
  STUDY_TYPE:
    'journal-article report book book-chapter doctoral-thesis thesis conference-paper preprint web-page dataset',
  YES_NO: 'yes no',
  YES_PARTLY_NO: 'yes partly no',
  APPRAISAL_ANSWER: 'yes partly no low some-concerns moderate serious high very-high critical',
  RELATION: 'same-sample part-of overlap-possible',
  DESIGN: 'qualitative quantitative mixed',
  DATA_COLLECTION: 'interview focus-group observation survey documents register',
  RECRUITMENT: 'purposive convenience service random total',
  UNIT: 'persons families interviews cases',
  FORM_KIND: 'word words number text',
  BASIS: 'summary abstract partial-text full-text',
  DOCUMENT_BASIS: 'summary abstract partial-text full-text',
  DOCUMENT_KIND: 'review evaluation mapping guidance',
  PAGE_READ: 'record abstract opening summary full-text',
  EVIDENCE:
    'participant-account author-interpretation measured-association count author-implication recommendation cited press',
  EVIDENCE_COUNTS: 'own loose never',
  STATE: 'present absent both wished supposed not-stated',
  DIRECTION: 'promotes hinders mixed no-relation describes',
  WHEN_PRESENT: 'helps hinders mixed no-relation describes',
  EFFECT_WANTED: 'more less neither',
  CONDITION_WANTED: 'yes no neither',
  ROUND: 'standing superseded',
  DECISION: 'keep drop',
  FACT_KIND: 'person organisation place period date count product recommendation result definition code',
  OUTCOME_DATA: 'quantitative qualitative',
  OUTCOME_DESIGN: 'before-after after-only comparison',
  OUTCOME_DIRECTION: 'improved worsened no-change-shown no-improvement-shown mixed',
  SIGNIFICANCE: 'significant not-significant',
  ATTRIBUTION: 'change perceived-contribution effect',
  OUTCOME_ROLE: 'result context implementation',
  RATING_DIMENSION: 'target method implementation effect economy',
  RATING_LETTER: 'A B C D',
  APPLIES: 'direct indirect',
  ORIGIN: 'review protocol inductive',
  CODER_KIND: 'person automated-reader',
  ROLE: 'search screening extraction paraphrase coding settling assessing translating',
  SCREENING_STAGE: 'title abstract full-text sampling',
  SCREENING_DECISION: 'included excluded not-sampled awaiting-classification duplicate not-screened',
  SCREENER_DECISION: 'included excluded awaiting-classification duplicate',
  CONCLUSION: 'helps hinders divided few described not-seen',
  FOUND: 'lacking there varies wished supposed not-stated only-advice not-seen',
  VOICE: 'population others-or-unclear all',
  SAID_BY: 'told-by-population told-by-others by-authors measured',
  WITHOUT_FAMILY: 'holds thins turns',
  CLAIM_KIND: 'direction matters descriptive association norm premise',
  PREDICTED: 'helps hinders',
  CLAIM_VOICE: 'told others only-advice not-seen',
  CLAIM_WAY: 'same-way other-way both-ways neither-way',
  SOURCE_ROLE: 'source source-of-code',
  CONCERN: 'no-or-very-minor minor moderate serious not-assessed',
  CONFIDENCE: 'high moderate low very-low',
  MESSAGE_STATE: 'carried awaiting',
  NOT_CARRIED: 'below-bar under-times another-way studies-speak',
  FINDING_STATUS: 'proposed confirmed',
  MISSING: 'not-seen not-reported not-applicable unclear',
  NOT_YET: 'to-read',
  SOURCE_KIND: 'study document',
  EVERYTHING: 'all',
  CHECKED_PART: 'effect-declared no-effect-declared all',
  CODE_ORIGIN: 'all review protocol inductive',
  NAMED: 'named named-opposite not-seen not-applicable',
  DOMAIN_DIRECTION: 'improved worsened no-change-shown no-improvement-shown mixed conflicting',
  FLOW_BOX: 'found left included',
  PLACE_KIND: 'database register website organisation citation other-place',
  FOUND_BY: 'database register website organisation citation other-place earlier-list',
  FOUND_VIA: 'databases-and-registers other-methods',
  FLOW_STEP: 'before-screening title abstract full-text sampling',
  SCENARIO: 'abstracts sampled-by-quota one-study',
  COUNTING: 'main population-voice without-summaries one-family',
  SCENARIO_READINGS: 'settled every-reader any-reader superseded',
  SCENARIO_PASSAGES: 'all first-reading',
  COMPARISON: 'agreement repeatability one-coder',
  COMPARED: 'code theme codes state direction evidence informants about none',
  EFFECT_DISPUTE: 'declared-or-described declared-or-not-coded',
  NO_NUMBER: 'not-used no-units no-variation one-coder none-to-divide-by',
  CHECKLIST: 'prisma-2020 prisma-s entreq',
  CHECKLIST_ITEM: [
    // PRISMA 2020 has 27 items, of which seven are parted; PRISMA-S has 16 and ENTREQ 21.
    'prisma-2020-01 prisma-2020-02 prisma-2020-03 prisma-2020-04 prisma-2020-05 prisma-2020-06 prisma-2020-07 prisma-2020-08 prisma-2020-09 prisma-2020-10a prisma-2020-10b prisma-2020-11 prisma-2020-12 prisma-2020-13a prisma-2020-13b prisma-2020-13c prisma-2020-13d prisma-2020-13e prisma-2020-13f prisma-2020-14 prisma-2020-15 prisma-2020-16a prisma-2020-16b prisma-2020-17 prisma-2020-18 prisma-2020-19 prisma-2020-20a prisma-2020-20b prisma-2020-20c prisma-2020-20d prisma-2020-21 prisma-2020-22 prisma-2020-23a prisma-2020-23b prisma-2020-23c prisma-2020-23d prisma-2020-24a prisma-2020-24b prisma-2020-24c prisma-2020-25 prisma-2020-26 prisma-2020-27',
    'prisma-s-01 prisma-s-02 prisma-s-03 prisma-s-04 prisma-s-05 prisma-s-06 prisma-s-07 prisma-s-08 prisma-s-09 prisma-s-10 prisma-s-11 prisma-s-12 prisma-s-13 prisma-s-14 prisma-s-15 prisma-s-16',
    'entreq-01 entreq-02 entreq-03 entreq-04 entreq-05 entreq-06 entreq-07 entreq-08 entreq-09 entreq-10 entreq-11 entreq-12 entreq-13 entreq-14 entreq-15 entreq-16 entreq-17 entreq-18 entreq-19 entreq-20 entreq-21',
  ].join(' '),
  ANSWERED: 'answered in-part not-answered does-not-apply',
}

const listsByName: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(VOCABULARY as Record<string, WordList>).map(([name, list]) => [name, wordsOf(list)]),
)

/** Lists in which `not-seen` is a word of their own, and the list of missing words itself. */
const SAY_NOT_SEEN = ['conclusion', 'found', 'claim_voice', 'named', 'missing']

describe('the closed lists', () => {
  it.each(Object.entries(DECIDED))('%s is: %s', (name, words) => {
    expect(listsByName[name.toLowerCase()]).toEqual(words.split(' '))
  })

  it('are all decided here', () => {
    expect(Object.keys(VOCABULARY).sort()).toEqual(
      [...Object.keys(DECIDED).map(name => name.toLowerCase()), 'compared_scope'].sort(),
    )
  })

  it('of missing words', () => {
    expect(MISSING).toEqual(['not-seen', 'not-reported', 'not-applicable', 'unclear'])
  })

  it('hold no word twice, and no missing word but where a conclusion is a word too', () => {
    for (const [name, list] of Object.entries(listsByName)) {
      expect(new Set(list).size, name).toBe(list.length)
      if (!SAY_NOT_SEEN.includes(name))
        expect(
          list.filter(word => (MISSING as readonly string[]).includes(word)),
          name,
        ).toEqual([])
    }
  })
})
