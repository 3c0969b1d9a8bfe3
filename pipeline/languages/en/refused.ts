import type { Refused } from '../refused.ts'

/** Wordings of English that say more than studies were counted for. */
export const refused: Refused = {
  most_studies: {
    says: [
      ...['most studies', 'most of the studies', 'most of our studies', 'most of these studies', 'most of them'],
      ...['the majority of', 'a majority of', 'the vast majority', 'nearly all studies', 'almost all studies'],
    ],
  },
  of_those_that_mention: {
    says: [
      ...['of those that mention', 'of those which mention', 'of the studies that mention', 'of studies that mention'],
      ...['of those that speak of', 'of the studies that speak of', 'of those mentioning', 'among those that mention'],
    ],
  },
  people_are: { says: ['{people} are'], unless: ['{people} are told of', '{people} are also told of'] },
  shows_that: { says: ['shows that', 'show that', 'showed that', 'shown that', 'proves that', 'prove that'] },
  percentages: { says: ['percent', 'per cent', 'percentage', 'percentages'] },
}
