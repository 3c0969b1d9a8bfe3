import { claimCanBeAnswered } from './claim-can-be-answered.ts'
import { claimStands } from './claim-stands.ts'
import { codeOncePerPassage } from './code-once-per-passage.ts'
import { codebookComplete } from './codebook-complete.ts'
import { coderDeclared } from './coder-declared.ts'
import { coderHasFinished } from './coder-has-finished.ts'
import { countryCode } from './country-code.ts'
import { designDeclared } from './design-declared.ts'
import { doiAgrees } from './doi-agrees.ts'
import { doiForm } from './doi-form.ts'
import { domainDeclared } from './domain-declared.ts'
import { exampleExists } from './example-exists.ts'
import { factHasPlace } from './fact-has-place.ts'
import { formerCodeRetired } from './former-code-retired.ts'
import { includedHasNote } from './included-has-note.ts'
import { judgementFitsBasis } from './judgement-fits-basis.ts'
import { judgementIsArgued } from './judgement-is-argued.ts'
import { knownCode } from './known-code.ts'
import { knownPassage } from './known-passage.ts'
import { knownPeople } from './known-people.ts'
import { labelOnce } from './label-once.ts'
import { languageHasWords } from './language-has-words.ts'
import { noFormulaCell } from './no-formula-cell.ts'
import { noteHasDecision } from './note-has-decision.ts'
import { passageHasPlace } from './passage-has-place.ts'
import { passageIdSequence } from './passage-id-sequence.ts'
import { passageIsUsed } from './passage-is-used.ts'
import { peopleAreATree } from './people-are-a-tree.ts'
import { quotaDeclared } from './quota-declared.ts'
import { reasonDeclared } from './reason-declared.ts'
import { relatedIsKnown } from './related-is-known.ts'
import { reportDeclared } from './report-declared.ts'
import { resultIsSeen } from './result-is-seen.ts'
import type { Rule } from './rule.ts'
import { rulingHasDispute } from './ruling-has-dispute.ts'
import { rulingSettlesDispute } from './ruling-settles-dispute.ts'
import { schemeDeclared } from './scheme-declared.ts'
import { screeningCloses } from './screening-closes.ts'
import { searchDeclared } from './search-declared.ts'
import { stateFitsDirection } from './state-fits-direction.ts'
import { totalAddsUp } from './total-adds-up.ts'
import { unidentifiedAwaits } from './unidentified-awaits.ts'
import { uniqueDoi } from './unique-doi.ts'
import { uniqueStudy } from './unique-study.ts'
import { yearInWindow } from './year-in-window.ts'

/** All rules, by name. */
export const rules: readonly Rule[] = [
  claimCanBeAnswered,
  claimStands,
  codeOncePerPassage,
  codebookComplete,
  coderDeclared,
  coderHasFinished,
  countryCode,
  designDeclared,
  doiAgrees,
  doiForm,
  domainDeclared,
  exampleExists,
  factHasPlace,
  formerCodeRetired,
  includedHasNote,
  judgementFitsBasis,
  judgementIsArgued,
  knownCode,
  knownPassage,
  knownPeople,
  labelOnce,
  languageHasWords,
  noFormulaCell,
  noteHasDecision,
  passageHasPlace,
  passageIdSequence,
  passageIsUsed,
  peopleAreATree,
  quotaDeclared,
  reasonDeclared,
  relatedIsKnown,
  reportDeclared,
  resultIsSeen,
  rulingHasDispute,
  rulingSettlesDispute,
  schemeDeclared,
  screeningCloses,
  searchDeclared,
  stateFitsDirection,
  totalAddsUp,
  unidentifiedAwaits,
  uniqueDoi,
  uniqueStudy,
  yearInWindow,
]
