import { sortedBy } from '../canonical/order.ts'
import { authorsApart } from './authors-apart.ts'
import { basisIsWhatWasRead } from './basis-is-what-was-read.ts'
import { checklistIsWhole } from './checklist-is-whole.ts'
import { checksAreTold } from './checks-are-told.ts'
import { citedInOnePlace } from './cited-in-one-place.ts'
import { claimCanBeAnswered } from './claim-can-be-answered.ts'
import { claimStands } from './claim-stands.ts'
import { codebookComplete } from './codebook-complete.ts'
import { coderHasFinished } from './coder-has-finished.ts'
import { countedCodeHasPhrases } from './counted-code-has-phrases.ts'
import { countryCode } from './country-code.ts'
import { countsAreFilledIn } from './counts-are-filled-in.ts'
import { doiForm } from './doi-form.ts'
import { exampleExists } from './example-exists.ts'
import { formerCodeRetired } from './former-code-retired.ts'
import { hedgeIsKept } from './hedge-is-kept.ts'
import { hitsCoverRecords } from './hits-cover-records.ts'
import { includedHasNote } from './included-has-note.ts'
import { judgementFitsBasis } from './judgement-fits-basis.ts'
import { judgementIsArgued } from './judgement-is-argued.ts'
import { knownNumber } from './known-number.ts'
import { languageHasWords } from './language-has-words.ts'
import { mapFieldDeclared } from './map-field-declared.ts'
import { namedSourceCounts } from './named-source-counts.ts'
import { noFormulaCell } from './no-formula-cell.ts'
import { noRefusedWording } from './no-refused-wording.ts'
import { noneStandsAlone } from './none-stands-alone.ts'
import { noteHasDecision } from './note-has-decision.ts'
import { passageHasPlace } from './passage-has-place.ts'
import { passageHasReport } from './passage-has-report.ts'
import { passageIdSequence } from './passage-id-sequence.ts'
import { passageIsUsed } from './passage-is-used.ts'
import { peopleAreATree } from './people-are-a-tree.ts'
import { publicationOnce } from './publication-once.ts'
import { references } from './references.ts'
import { releasedAfterSearch } from './released-after-search.ts'
import { reportingIsFound } from './reporting-is-found.ts'
import { resultIsSeen } from './result-is-seen.ts'
import { roleIsDescribed } from './role-is-described.ts'
import type { Rule } from './rule.ts'
import { rulingHasDispute } from './ruling-has-dispute.ts'
import { rulingSettlesDispute } from './ruling-settles-dispute.ts'
import { sampleOnce } from './sample-once.ts'
import { screenedAsSettled } from './screened-as-settled.ts'
import { screenersAreSettled } from './screeners-are-settled.ts'
import { screeningAgrees } from './screening-agrees.ts'
import { screeningCloses } from './screening-closes.ts'
import { screeningRulingHasConflict } from './screening-ruling-has-conflict.ts'
import { stateFitsDirection } from './state-fits-direction.ts'
import { supersedingHasEnd } from './superseding-has-end.ts'
import { termsStayApart } from './terms-stay-apart.ts'
import { textIsTranslated } from './text-is-translated.ts'
import { totalAddsUp } from './total-adds-up.ts'
import { unidentifiedAwaits } from './unidentified-awaits.ts'
import { uniques } from './uniques.ts'
import { whatAwaitsIsTold } from './what-awaits-is-told.ts'
import { yearInWindow } from './year-in-window.ts'

/** All rules, by name: those with a file of their own, and those that are rows of what is declared elsewhere and of what stands once. */
export const rules: readonly Rule[] = sortedBy(
  [
    checklistIsWhole,
    authorsApart,
    checksAreTold,
    citedInOnePlace,
    claimCanBeAnswered,
    claimStands,
    codebookComplete,
    coderHasFinished,
    countedCodeHasPhrases,
    countsAreFilledIn,
    countryCode,
    doiForm,
    exampleExists,
    formerCodeRetired,
    hedgeIsKept,
    hitsCoverRecords,
    includedHasNote,
    judgementFitsBasis,
    judgementIsArgued,
    knownNumber,
    languageHasWords,
    mapFieldDeclared,
    namedSourceCounts,
    noFormulaCell,
    noRefusedWording,
    noneStandsAlone,
    noteHasDecision,
    passageHasPlace,
    passageHasReport,
    passageIdSequence,
    passageIsUsed,
    peopleAreATree,
    publicationOnce,
    releasedAfterSearch,
    reportingIsFound,
    resultIsSeen,
    basisIsWhatWasRead,
    roleIsDescribed,
    rulingHasDispute,
    rulingSettlesDispute,
    sampleOnce,
    screenedAsSettled,
    screenersAreSettled,
    screeningAgrees,
    screeningCloses,
    screeningRulingHasConflict,
    stateFitsDirection,
    supersedingHasEnd,
    termsStayApart,
    textIsTranslated,
    totalAddsUp,
    unidentifiedAwaits,
    whatAwaitsIsTold,
    yearInWindow,
    ...Object.values(references),
    ...uniques,
  ],
  rule => rule.id,
)
