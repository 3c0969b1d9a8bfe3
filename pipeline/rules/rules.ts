import { codeOncePerPassage } from './code-once-per-passage.ts'
import { codebookComplete } from './codebook-complete.ts'
import { coderDeclared } from './coder-declared.ts'
import { coderHasFinished } from './coder-has-finished.ts'
import { countryCode } from './country-code.ts'
import { doiForm } from './doi-form.ts'
import { exampleExists } from './example-exists.ts'
import { factHasPlace } from './fact-has-place.ts'
import { formerCodeRetired } from './former-code-retired.ts'
import { includedHasNote } from './included-has-note.ts'
import { knownCode } from './known-code.ts'
import { knownPassage } from './known-passage.ts'
import { noFormulaCell } from './no-formula-cell.ts'
import { noteHasDecision } from './note-has-decision.ts'
import { passageHasPlace } from './passage-has-place.ts'
import { passageIdSequence } from './passage-id-sequence.ts'
import { passageIsUsed } from './passage-is-used.ts'
import type { Rule } from './rule.ts'
import { rulingHasDispute } from './ruling-has-dispute.ts'
import { rulingSettlesDispute } from './ruling-settles-dispute.ts'
import { stateFitsDirection } from './state-fits-direction.ts'
import { totalAddsUp } from './total-adds-up.ts'
import { uniqueDoi } from './unique-doi.ts'
import { uniqueStudy } from './unique-study.ts'
import { yearInWindow } from './year-in-window.ts'

/** All rules, by name. */
export const rules: readonly Rule[] = [
  codeOncePerPassage,
  codebookComplete,
  coderDeclared,
  coderHasFinished,
  countryCode,
  doiForm,
  exampleExists,
  factHasPlace,
  formerCodeRetired,
  includedHasNote,
  knownCode,
  knownPassage,
  noFormulaCell,
  noteHasDecision,
  passageHasPlace,
  passageIdSequence,
  passageIsUsed,
  rulingHasDispute,
  rulingSettlesDispute,
  stateFitsDirection,
  totalAddsUp,
  uniqueDoi,
  uniqueStudy,
  yearInWindow,
]
