/** Names of standards and licences that hold a digit and count nothing, whatever the language. */
export const NAMES_WITH_DIGITS: readonly string[] = ['PRISMA 2020', 'GRADE-CERQual', 'CC BY 4.0', 'UTF-8']
